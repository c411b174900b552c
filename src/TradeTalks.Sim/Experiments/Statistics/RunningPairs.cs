namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Adds up pairs of observations of the same replications, one by one, in their order.</summary>
public struct RunningPairs
{
    private RunningMean _a;
    private RunningMean _b;
    private RunningMean _difference;

    /// <summary>Adds one pair.</summary>
    /// <param name="a">What the first variant gave, finite.</param>
    /// <param name="b">What the second variant gave, finite.</param>
    public void Add(double a, double b)
    {
        _a.Add(a);
        _b.Add(b);
        _difference.Add(b - a);
    }

    /// <summary>What the pairs so far have come to.</summary>
    public readonly PairedMean ToEstimate() => new(_a.ToEstimate(), _b.ToEstimate(), _difference.ToEstimate());

    /// <summary>What rows of pairs have come to.</summary>
    /// <param name="a">Observations of the first variant.</param>
    /// <param name="b">Observations of the second variant, as many.</param>
    public static PairedMean Of(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(b.Length, a.Length, nameof(b));
        var pairs = new RunningPairs();
        for (var i = 0; i < a.Length; i++)
            pairs.Add(a[i], b[i]);
        return pairs.ToEstimate();
    }
}
