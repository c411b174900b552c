using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Prices tariffs by solving a world economy anew, for scenarios in which more rates move than a table holds.</summary>
/// <remarks>
/// Every equilibrium is solved from the baseline, so that it hangs on the rates alone, to the bit, whatever was asked before; what is remembered
/// may therefore outlive a replication.
/// </remarks>
internal sealed class SolvedEconomy : IEconomy
{
    /// <summary>Equilibria remembered, a power of two.</summary>
    public const int Remembered = 1024;

    private readonly RateSolver _solver;
    private readonly TradeQuantities _quantities;
    private readonly PairRates _rates;
    private readonly int _sides;
    private readonly int _pairs;
    private readonly double[] _keys;
    private readonly double[] _memos;
    private readonly double[] _key;
    private readonly double[] _before;

    /// <summary>An economy for one run.</summary>
    /// <param name="setting">The model and its data.</param>
    /// <param name="quantities">What is read off.</param>
    /// <param name="rates">The average rates that move.</param>
    /// <param name="elasticity">The trade elasticity.</param>
    /// <param name="sides">How many sides there are.</param>
    public SolvedEconomy(TradeSetting setting, TradeQuantities quantities, PairRates rates, double elasticity, int sides)
    {
        (_quantities, _rates, _sides, _pairs) = (quantities, rates, sides, rates.Pairs.Length);
        _solver = new RateSolver(setting, rates, elasticity);
        (_keys, _memos) = (new double[Remembered * _pairs], new double[Remembered * quantities.Width]);
        Array.Fill(_keys, double.NaN);
        (_key, _before) = (new double[_pairs], new double[quantities.Width]);
    }

    /// <summary>Equilibria asked for so far.</summary>
    public long Asked { get; private set; }

    /// <summary>Equilibria solved so far; the others were remembered.</summary>
    public long Solved { get; private set; }

    /// <inheritdoc/>
    public bool AreListsSeparate => false;

    /// <inheritdoc/>
    public void Begin(ParameterValues values)
    {
    }

    /// <inheritdoc/>
    public void PriceChange(ReadOnlySpan<double> rates, int list, double newRate, Span<TradeEffects> effects)
    {
        Recall(rates, -1, 0).CopyTo(_before);
        var after = Recall(rates, list, newRate);
        for (var side = 0; side < _sides; side++)
            effects[side] = TradeQuantities.Effects(_before, after, side);
    }

    /// <inheritdoc/>
    public void Report(ReadOnlySpan<double> before, ReadOnlySpan<double> after, TradeReport report)
    {
        Recall(before, -1, 0).CopyTo(_before);
        var row = Recall(after, -1, 0);
        for (var number = 0; number < row.Length; number++)
            _before[number] = row[number] - _before[number];
        _quantities.Fill(report, _before);
    }

    private ReadOnlySpan<double> Recall(ReadOnlySpan<double> rates, int list, double newRate)
    {
        Asked++;
        _rates.Fill(rates, list, newRate, _key);
        var place = RateHash.Of(_key) & (Remembered - 1);
        var row = _memos.AsSpan(place * _quantities.Width, _quantities.Width);
        var key = _keys.AsSpan(place * _pairs, _pairs);
        if (key.SequenceEqual(_key))
            return row;
        Solved++;
        key.Fill(double.NaN);
        _quantities.Read(_solver.AtAfresh(_key), row);
        _key.CopyTo(key);
        return row;
    }
}
