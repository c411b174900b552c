namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>A share that was counted: in so many of so many replications something was the case.</summary>
public readonly record struct ShareEstimate
{
    /// <summary>Counts a share.</summary>
    /// <param name="count">Cases, 0 to <paramref name="of"/>.</param>
    /// <param name="of">Observations; 0 is legal and means that there is no case to judge by.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or larger than <paramref name="of"/>.</exception>
    public ShareEstimate(long count, long of)
    {
        ShareIntervals.ThrowUnlessShare(count, of);
        (Count, Of) = (count, of);
    }

    /// <summary>Cases.</summary>
    public long Count { get; }

    /// <summary>Observations.</summary>
    public long Of { get; }

    /// <summary>The share, 0 to 1; null without observations.</summary>
    public double? Value => Of == 0 ? null : Count / (double)Of;

    /// <summary>Wilson's 95 % interval for the share, inside 0 to 1; open without observations.</summary>
    public Interval Interval => ShareIntervals.Wilson(Count, Of);

    /// <summary>The lowest and the highest the share could be if failed replications had ended one way or the other.</summary>
    /// <param name="failed">Replications that failed, not negative.</param>
    public Interval WorstCase(long failed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(failed);
        var all = (double)(Of + failed);
        return all > 0 ? new Interval(Count / all, (Count + failed) / all) : Interval.Open;
    }
}
