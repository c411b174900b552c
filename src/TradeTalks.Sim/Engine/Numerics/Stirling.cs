namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>The gamma function by Stirling's formula and what it leaves over.</summary>
/// <remarks>
/// Gamma(x + 1) = sqrt(2 pi x) (x / e)^x exp(Error(x)). Densities written with <see cref="Error"/> and <see cref="Deviance"/> keep all their digits
/// where the gamma functions themselves are huge. Source: Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
/// </remarks>
internal static class Stirling
{
    private const double HalfLogTwoPi = 0.9189385332046728;

    // Below this the recurrence is used, above it the asymptotic series is good to 1e-17.
    private const double SeriesFrom = 16;

    /// <summary>ln Gamma(<paramref name="x"/>) for x above 0, to about 1e-15 of the largest term.</summary>
    public static double LogGamma(double x)
    {
        var log = PortableMath.Log(x);
        return (x + 0.5) * log - x + HalfLogTwoPi + Error(x) - log;
    }

    /// <summary>What Stirling's formula leaves over: ln Gamma(x + 1) - (x + 1/2) ln x + x - ln(2 pi) / 2, for x above 0.</summary>
    public static double Error(double x)
    {
        var sum = 0d;
        for (; x < SeriesFrom; x++)
            sum += (x + 0.5) * PortableMath.LogOnePlus(1 / x) - 1;
        var r = 1 / (x * x);
        return sum + (1 / 12d - r * (1 / 360d - r * (1 / 1260d - r * (1 / 1680d - r * (1 / 1188d - r * (691 / 360360d)))))) / x;
    }

    /// <summary>How far a count lies from its mean: count ln(count / mean) + mean - count, never negative.</summary>
    /// <remarks>Near the mean by the series of artanh, where the plain form would lose its digits.</remarks>
    public static double Deviance(double count, double mean)
    {
        var gap = count - mean;
        if (Math.Abs(gap) >= 0.1 * (count + mean))
            return count * PortableMath.Log(count / mean) + mean - count;
        var v = gap / (count + mean);
        var sum = gap * v;
        var term = 2 * count * v;
        for (var j = 3; j < 40; j += 2)
        {
            term *= v * v;
            var next = sum + term / j;
            if (next == sum)
                break;
            sum = next;
        }

        return sum;
    }
}
