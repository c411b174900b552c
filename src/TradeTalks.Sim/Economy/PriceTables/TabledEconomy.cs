using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Prices tariffs by reading a table of a world economy's equilibria.</summary>
internal sealed class TabledEconomy : IEconomy
{
    // A power of two.
    private const int Remembered = 64;

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
    private readonly double[] _fromProducts;
    private readonly double[] _changes;
    private double _elasticity;

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
        (_products, _fromProducts) = (new double[table.Shapes], new double[table.Shapes]);
        _memos = new double[Remembered * _front];
        (_before, _changes) = (new double[_front], new double[quantities.Width]);
    }

    /// <inheritdoc/>
    public bool AreListsSeparate => false;

    /// <inheritdoc/>
    public void Begin(ParameterValues values)
    {
        _elasticity = values[EconomyParameters.TradeElasticity];
        _table.FixElasticity(_elasticity, _front, _scratch, _rows);
        Array.Fill(_keys, (double.NaN, double.NaN));
    }

    /// <inheritdoc/>
    public void PriceChange(ReadOnlySpan<double> rates, int list, double newRate, Span<TradeEffects> effects)
    {
        var place = Recall(rates, -1, 0);
        _memos.AsSpan(place, _front).CopyTo(_before);
        var after = _memos.AsSpan(Recall(rates, list, newRate), _front);
        for (var side = 0; side < _sides; side++)
            effects[side] = TradeQuantities.Effects(_before, after, side);
    }

    /// <inheritdoc/>
    public void Report(ReadOnlySpan<double> before, ReadOnlySpan<double> after, TradeReport report)
    {
        report.Clear();
        var (from, to) = (KeyOf(before, -1, 0), KeyOf(after, -1, 0));
        if (from == to)
            return;
        _table.FillShapes(from.First, from.Second, _scratch, _fromProducts);
        _table.FillShapes(to.First, to.Second, _scratch, _products);
        for (var shape = 0; shape < _products.Length; shape++)
            _products[shape] -= _fromProducts[shape];
        _table.Read(_elasticity, _products, _scratch, _changes);
        _quantities.Fill(report, _changes);
    }

    /// <summary>Where the front of the row of some rates is remembered: a course comes back to the same rates again and again.</summary>
    private int Recall(ReadOnlySpan<double> rates, int list, double newRate)
    {
        var key = KeyOf(rates, list, newRate);
        var memo = RateHash.Of(key.First, key.Second) & (Remembered - 1);
        var place = memo * _front;
        if (_keys[memo] == key)
            return place;
        _keys[memo] = key;
        _table.FillShapes(key.First, key.Second, _scratch, _products);
        WeightedRows.Sum(_products, _rows, _front, _memos.AsSpan(place, _front));
        return place;
    }

    private (double First, double Second) KeyOf(ReadOnlySpan<double> rates, int list, double newRate)
    {
        Span<double> averages = [0, 0];
        _rates.Fill(rates, list, newRate, averages);
        return (averages[0], averages[1]);
    }
}
