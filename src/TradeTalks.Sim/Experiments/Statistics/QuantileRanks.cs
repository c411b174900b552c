namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Which of n sorted observations enclose a quantile, whatever their distribution.</summary>
/// <remarks>Source: David and Nagaraja (2003), Order Statistics, 7.1.</remarks>
/// <param name="Lower">Rank of the lower end, counted from 1; null if even the smallest observation is no safe lower end.</param>
/// <param name="Upper">Rank of the upper end, counted from 1; null if even the largest observation is no safe upper end.</param>
/// <param name="Coverage">The exact chance that the ends enclose the quantile of a continuous distribution.</param>
public readonly record struct QuantileRanks(long? Lower, long? Upper, double Coverage)
{
    /// <summary>The narrowest ranks with at most half the error on each side.</summary>
    /// <param name="count">Observations, not negative.</param>
    /// <param name="probability">Which quantile, strictly between 0 and 1.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public static QuantileRanks Enclosing(long count, double probability, double level = CriticalValues.StandardLevel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        CriticalValues.ThrowUnlessLevel(level);
        if (probability is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A quantile lies strictly between 0 and 1.");
        var tail = (1 - level) / 2;
        var tooHigh = FirstRank(count, rank => BetaDistribution.BinomialAtMost(rank - 1, count, probability) > tail);
        var upper = FirstRank(count, rank => BetaDistribution.BinomialAtLeast(rank, count, probability) <= tail);
        var missedBelow = BetaDistribution.BinomialAtMost(tooHigh - 2, count, probability);
        var missedAbove = upper > count ? 0 : BetaDistribution.BinomialAtLeast(upper, count, probability);
        return new QuantileRanks(tooHigh > 1 ? tooHigh - 1 : null, upper > count ? null : upper, 1 - missedBelow - missedAbove);
    }

    /// <summary>The smallest rank from 1 to <paramref name="count"/> that passes; one more than <paramref name="count"/> if none does.</summary>
    private static long FirstRank(long count, Func<long, bool> passes)
    {
        var (low, high) = (1L, count + 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (passes(middle))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
