namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Adds up observations one by one without losing digits.</summary>
/// <remarks>
/// Source: Welford (1962), Technometrics 4:419. Partial sums of different orders differ in the last bit: add rows in the order of
/// their replication numbers.
/// </remarks>
public struct RunningMean
{
    private double _mean;
    private double _squares;

    /// <summary>Observations so far.</summary>
    public long Count { get; private set; }

    /// <summary>Adds one observation.</summary>
    /// <param name="value">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public void Add(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers have a mean.");
        Count++;
        var before = value - _mean;
        _mean += before / Count;
        _squares += before * (value - _mean);
    }

    /// <summary>The mean of what has been added.</summary>
    public readonly MeanEstimate ToEstimate() =>
        new(Count, Count == 0 ? null : _mean, Count < 2 ? null : Math.Sqrt(_squares / (Count - 1)));

    /// <summary>The mean of a row of observations.</summary>
    public static MeanEstimate Of(ReadOnlySpan<double> values)
    {
        var mean = new RunningMean();
        foreach (var value in values)
            mean.Add(value);
        return mean.ToEstimate();
    }
}
