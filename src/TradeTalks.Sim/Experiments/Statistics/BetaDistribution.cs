using MathNet.Numerics;

namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>The beta distribution and, through it, the binomial one.</summary>
internal static class BetaDistribution
{
    /// <summary>The value below which a share <paramref name="probability"/> of a beta distribution lies, to the last bit of its distribution function.</summary>
    /// <remarks>Bisection: slower than Newton's method, but it cannot miss, and a table needs only a few dozen of these.</remarks>
    public static double Quantile(double probability, double a, double b)
    {
        var (low, high) = (0.0, 1.0);
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
                return middle;
            if (SpecialFunctions.BetaRegularized(a, b, middle) < probability)
                low = middle;
            else
                high = middle;
        }
    }

    /// <summary>The chance of at most <paramref name="count"/> successes in <paramref name="trials"/> trials.</summary>
    public static double BinomialAtMost(long count, long trials, double probability)
    {
        if (count < 0)
            return 0;
        return count >= trials ? 1 : SpecialFunctions.BetaRegularized(trials - count, count + 1, 1 - probability);
    }

    /// <summary>The chance of at least <paramref name="count"/> successes in <paramref name="trials"/> trials.</summary>
    public static double BinomialAtLeast(long count, long trials, double probability)
    {
        if (count <= 0)
            return 1;
        return count > trials ? 0 : SpecialFunctions.BetaRegularized(count, trials - count + 1, probability);
    }
}
