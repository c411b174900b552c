using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Prices tariffs by reading a table of a world economy's equilibria.</summary>
internal sealed class TabledEconomy : IEconomy
{
    private const int Remembered = 4;

    private readonly PriceTable _table;
    private readonly TradeQuantities _quantities;
    private readonly PairRates _rates;
    private readonly int _sides;
    private readonly int _front;
    private readonly double[] _rows;
    private readonly double[] _scratch;
    private readonly double[] _products;
    private readonly double[] _memos;
    private readonly (double First, double Second)[] _keys = new (double, double)[Remembered];
    private readonly double[] _before;
    private readonly double[] _after;
    private double _elasticity;
    private int _oldest;

    /// <summary>An economy for one run.</summary>
    /// <param name="table">The table.</param>
    /// <param name="quantities">What its rows hold.</param>
    /// <param name="rates">The average rates it is entered with.</param>
    /// <param name="sides">How many sides there are.</param>
    public TabledEconomy(PriceTable table, TradeQuantities quantities, PairRates rates, int sides)
    {
        (_table, _quantities, _rates, _sides) = (table, quantities, rates, sides);
        _front = quantities.FrontOf(sides);
        _rows = new double[table.Shapes * _front];
        _scratch = new double[(2 * table.Degrees) + table.Terms];
        _products = new double[table.Shapes];
        _memos = new double[Remembered * _front];
        (_before, _after) = (new double[quantities.Width], new double[quantities.Width]);
    }

    /// <inheritdoc/>
    public bool AreListsSeparate => false;

    /// <inheritdoc/>
    public void Begin(ParameterValues values)
    {
        _elasticity = values[EconomyParameters.TradeElasticity];
        _table.FixElasticity(_elasticity, _front, _scratch, _rows);
        Array.Fill(_keys, (double.NaN, double.NaN));
        _oldest = 0;
    }

    /// <inheritdoc/>
    public void PriceChange(ReadOnlySpan<double> rates, int list, double newRate, Span<TradeEffects> effects)
    {
        var before = Recall(rates, -1, 0);
        var after = Recall(rates, list, newRate);
        for (var side = 0; side < _sides; side++)
            effects[side] = TradeQuantities.Effects(_memos.AsSpan(before, _front), _memos.AsSpan(after, _front), side);
    }

    /// <inheritdoc/>
    public void Report(ReadOnlySpan<double> before, ReadOnlySpan<double> after, TradeReport report)
    {
        ReadWhole(before, _before);
        ReadWhole(after, _after);
        _quantities.Fill(report, _before, _after);
    }

    /// <summary>Where the front of the row of some rates is remembered: a course comes back to the rates in force again and again.</summary>
    private int Recall(ReadOnlySpan<double> rates, int list, double newRate)
    {
        var key = KeyOf(rates, list, newRate);
        for (var memo = 0; memo < Remembered; memo++)
        {
            if (_keys[memo] == key)
                return memo * _front;
        }

        var place = _oldest;
        _oldest = (_oldest + 1) % Remembered;
        _keys[place] = key;
        _table.FillShapes(key.First, key.Second, _scratch, _products);
        WeightedRows.Sum(_products, _rows, _front, _memos.AsSpan(place * _front, _front));
        return place * _front;
    }

    private void ReadWhole(ReadOnlySpan<double> rates, double[] row)
    {
        var (first, second) = KeyOf(rates, -1, 0);
        _table.FillShapes(first, second, _scratch, _products);
        _table.Read(_elasticity, _products, _scratch, row);
    }

    private (double First, double Second) KeyOf(ReadOnlySpan<double> rates, int list, double newRate)
    {
        Span<double> averages = [0, 0];
        _rates.Fill(rates, list, newRate, averages);
        return (averages[0], averages[1]);
    }
}
