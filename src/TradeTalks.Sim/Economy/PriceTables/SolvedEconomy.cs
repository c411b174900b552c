using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Prices tariffs by solving a world economy anew, for scenarios in which so many rates move so far that a table would not be exact enough.</summary>
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
    private readonly int _pairs;
    private readonly double[] _keys;
    private readonly double[] _memos;
    private readonly double[] _key;
    private readonly double[] _before;
    private readonly double[] _held;
    private readonly TradeWeights[] _weights;

    /// <summary>An economy for one run.</summary>
    /// <param name="setting">The model and its data.</param>
    /// <param name="quantities">What is read off.</param>
    /// <param name="rates">The average rates that move.</param>
    /// <param name="elasticity">The trade elasticity.</param>
    /// <param name="sides">How many sides there are.</param>
    public SolvedEconomy(TradeSetting setting, TradeQuantities quantities, PairRates rates, double elasticity, int sides)
    {
        (_quantities, _rates, _weights, _pairs) = (quantities, rates, new TradeWeights[sides], rates.Pairs.Length);
        _solver = new RateSolver(setting, rates, elasticity);
        (_keys, _memos) = (new double[Remembered * _pairs], new double[Remembered * quantities.Width]);
        Array.Fill(_keys, double.NaN);
        (_key, _before, _held) = (new double[_pairs], new double[quantities.Width], new double[rates.Lists]);
    }

    /// <inheritdoc/>
    public bool AreListsSeparate => false;

    /// <inheritdoc/>
    public void Begin(ParameterValues values, ReadOnlySpan<TradeWeights> weights) => weights.CopyTo(_weights);

    /// <inheritdoc/>
    public void Hold(ReadOnlySpan<double> rates) => rates.CopyTo(_held);

    /// <inheritdoc/>
    public void PriceChange(int list, double from, double to, Span<double> worths)
    {
        var rate = _held[list];
        _held[list] = from;
        Recall(_held).CopyTo(_before);
        _held[list] = to;
        Subtract(Recall(_held));
        _held[list] = rate;
        TradeQuantities.Weigh(_before, _weights, worths);
    }

    /// <inheritdoc/>
    public void Report(ReadOnlySpan<double> before, ReadOnlySpan<double> after, TradeReport report)
    {
        Recall(before).CopyTo(_before);
        Subtract(Recall(after));
        _quantities.Fill(report, _before);
    }

    /// <summary>Puts the change from the numbers before in their place.</summary>
    private void Subtract(ReadOnlySpan<double> after)
    {
        for (var number = 0; number < after.Length; number++)
            _before[number] = after[number] - _before[number];
    }

    private ReadOnlySpan<double> Recall(ReadOnlySpan<double> rates)
    {
        _rates.Fill(rates, _key);
        var place = RateHash.Of(_key) & (Remembered - 1);
        var row = _memos.AsSpan(place * _quantities.Width, _quantities.Width);
        var key = _keys.AsSpan(place * _pairs, _pairs);
        if (key.SequenceEqual(_key))
            return row;
        key.Fill(double.NaN);
        _quantities.Read(_solver.At(_key), row);
        _key.CopyTo(key);
        return row;
    }
}
