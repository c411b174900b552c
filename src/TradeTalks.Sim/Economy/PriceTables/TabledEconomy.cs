using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Prices tariffs by reading a table of a world economy's equilibria.</summary>
internal sealed class TabledEconomy : IEconomy
{
    private readonly PriceTable _table;
    private readonly TradeQuantities _quantities;
    private readonly PairRates _rates;
    private readonly int _sides;
    private readonly int _front;
    private readonly double[] _rows;
    private readonly double[] _scratch;
    private readonly double[] _products;
    private readonly double[] _fromProducts;
    private readonly double[] _before;
    private readonly double[] _changes;
    private readonly RateLine[] _lines;
    private (double First, double Second) _fromRates = (double.NaN, double.NaN);
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
        (_before, _changes) = (new double[_front], new double[quantities.Width]);
        _lines = [new RateLine(table, 1, _rows, _front), new RateLine(table, 2, _rows, _front)];
    }

    /// <inheritdoc/>
    public bool AreListsSeparate => false;

    /// <inheritdoc/>
    public void Begin(ParameterValues values)
    {
        _elasticity = values[EconomyParameters.TradeElasticity];
        _table.FixElasticity(_elasticity, _front, _scratch, _rows);
        foreach (var line in _lines)
            line.Begin();
    }

    /// <inheritdoc/>
    public void PriceChange(ReadOnlySpan<double> rates, int list, double newRate, Span<TradeEffects> effects)
    {
        var pair = _rates.PairOf(list);
        var line = _lines[pair];
        var other = _rates.Pairs.Length == 1 ? 0 : _rates.Average(1 - pair, rates, -1, 0);
        line.Read(_rates.Average(pair, rates, -1, 0), other).CopyTo(_before);
        var then = line.Read(_rates.Average(pair, rates, list, newRate), other);
        for (var side = 0; side < _sides; side++)
            effects[side] = TradeQuantities.Effects(_before, then, side);
    }

    /// <inheritdoc/>
    public void Report(ReadOnlySpan<double> before, ReadOnlySpan<double> after, TradeReport report)
    {
        report.Clear();
        var (from, to) = (KeyOf(before), KeyOf(after));
        if (from == to)
            return;
        if (_fromRates != from)
            _table.FillShapes(from.First, from.Second, _scratch, _fromProducts);
        _fromRates = from;
        _table.FillShapes(to.First, to.Second, _scratch, _products);
        for (var shape = 0; shape < _products.Length; shape++)
            _products[shape] -= _fromProducts[shape];
        _table.Read(_elasticity, _products, _scratch, _changes);
        _quantities.Fill(report, _changes);
    }

    private (double First, double Second) KeyOf(ReadOnlySpan<double> rates) =>
        (_rates.Average(0, rates, -1, 0), _rates.Pairs.Length == 1 ? 0 : _rates.Average(1, rates, -1, 0));
}
