using MathNet.Numerics;

namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>How many standard errors an interval reaches to each side.</summary>
public static class CriticalValues
{
    /// <summary>The share of intervals that should cover the truth, where nothing else is asked for.</summary>
    public const double StandardLevel = 0.95;

    private const double SeriesFrom = 1000;

    /// <summary>The two-sided critical value of the standard normal distribution.</summary>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public static double Normal(double level = StandardLevel)
    {
        ThrowUnlessLevel(level);
        return Math.Sqrt(2) * SpecialFunctions.ErfcInv(1 - level);
    }

    /// <summary>The two-sided critical value of Student's t distribution.</summary>
    /// <remarks>Source: Abramowitz and Stegun (1964), 26.7.1 (incomplete beta function); from 1,000 degrees of freedom on, the expansion 26.7.5.</remarks>
    /// <param name="degreesOfFreedom">At least 1; not always whole.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public static double Student(double degreesOfFreedom, double level = StandardLevel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        ThrowUnlessLevel(level);
        if (degreesOfFreedom >= SeriesFrom)
            return StudentSeries(Normal(level), degreesOfFreedom);
        var y = BetaDistribution.Quantile(level, 0.5, degreesOfFreedom / 2.0);
        return Math.Sqrt(degreesOfFreedom * y / (1 - y));
    }

    /// <summary>Refuses a coverage that is not strictly between 0 and 1.</summary>
    internal static void ThrowUnlessLevel(double level)
    {
        if (level is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "Coverage must lie strictly between 0 and 1.");
    }

    private static double StudentSeries(double z, double nu)
    {
        var q = z * z;
        var g1 = z * (q + 1) / 4;
        var g2 = z * (((((5 * q) + 16) * q) + 3) / 96);
        var g3 = z * (((((((3 * q) + 19) * q) + 17) * q) - 15) / 384);
        var g4 = z * (((((((((79 * q) + 776) * q) + 1482) * q) - 1920) * q) - 945) / 92160);
        return z + ((g1 + ((g2 + ((g3 + (g4 / nu)) / nu)) / nu)) / nu);
    }
}
