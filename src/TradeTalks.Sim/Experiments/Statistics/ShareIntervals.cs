namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Confidence intervals for a share: so many of so many.</summary>
public static class ShareIntervals
{
    /// <summary>The score interval, the default for printed shares.</summary>
    /// <remarks>Source: Wilson (1927), Journal of the American Statistical Association 22:209.</remarks>
    /// <param name="count">Cases, 0 to <paramref name="of"/>.</param>
    /// <param name="of">Observations; with 0 the interval is open.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public static Interval Wilson(long count, long of, double level = CriticalValues.StandardLevel)
    {
        ThrowUnlessShare(count, of);
        if (of == 0)
            return Interval.Open;
        var z = CriticalValues.Normal(level);
        var (n, p) = ((double)of, count / (double)of);
        var shrink = 1 + (z * z / n);
        var centre = (p + (z * z / (2 * n))) / shrink;
        var half = z / shrink * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
        return Ends(count, of, Math.Max(0, centre - half), Math.Min(1, centre + half));
    }

    /// <summary>The exact interval, which never covers less often than it says.</summary>
    /// <remarks>Source: Clopper and Pearson (1934), Biometrika 26:404.</remarks>
    /// <param name="count">Cases, 0 to <paramref name="of"/>.</param>
    /// <param name="of">Observations; with 0 the interval is open.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public static Interval ClopperPearson(long count, long of, double level = CriticalValues.StandardLevel)
    {
        ThrowUnlessShare(count, of);
        CriticalValues.ThrowUnlessLevel(level);
        if (of == 0)
            return Interval.Open;
        var tail = (1 - level) / 2;
        var low = count == 0 ? 0 : BetaDistribution.Quantile(tail, count, of - count + 1);
        var high = count == of ? 1 : BetaDistribution.Quantile(1 - tail, count + 1, of - count);
        return new Interval(low, high);
    }

    /// <summary>The interval for tiny shares: equal tails of the posterior under Jeffreys' prior, closed at 0 and 1.</summary>
    /// <remarks>Source: Brown, Cai and DasGupta (2001), Statistical Science 16:101.</remarks>
    /// <param name="count">Cases, 0 to <paramref name="of"/>.</param>
    /// <param name="of">Observations; with 0 the interval is open.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public static Interval Jeffreys(long count, long of, double level = CriticalValues.StandardLevel)
    {
        ThrowUnlessShare(count, of);
        CriticalValues.ThrowUnlessLevel(level);
        if (of == 0)
            return Interval.Open;
        var tail = (1 - level) / 2;
        var (a, b) = (count + 0.5, of - count + 0.5);
        return Ends(count, of, BetaDistribution.Quantile(tail, a, b), BetaDistribution.Quantile(1 - tail, a, b));
    }

    /// <summary>Refuses a count outside 0 to <paramref name="of"/>.</summary>
    internal static void ThrowUnlessShare(long count, long of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(of);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
    }

    private static Interval Ends(long count, long of, double low, double high) =>
        new(count == 0 ? 0 : low, count == of ? 1 : high);
}
