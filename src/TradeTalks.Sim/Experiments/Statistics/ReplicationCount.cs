namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>How many replications an answer needs.</summary>
public static class ReplicationCount
{
    /// <summary>The replications after which a share is known to a wanted half-width.</summary>
    /// <param name="halfWidth">Wanted half-width of the interval as a share (0.01 is one point), above 0.</param>
    /// <param name="share">What the share is thought to be, 0 to 1; 0.5 is the worst case.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    /// <returns>At least 1.</returns>
    public static long ForShare(double halfWidth, double share = 0.5, double level = CriticalValues.StandardLevel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(halfWidth);
        if (share is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies between 0 and 1.");
        var z = CriticalValues.Normal(level);
        return Math.Max(1, checked((long)Math.Ceiling(z * z * share * (1 - share) / (halfWidth * halfWidth))));
    }
}
