using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>The band around a whole empirical distribution curve.</summary>
public static class CurveBand
{
    /// <summary>Half the height of the band that holds the whole curve.</summary>
    /// <remarks>Source: Massart (1990), Annals of Probability 18:1269 (the inequality of Dvoretzky, Kiefer and Wolfowitz).</remarks>
    /// <param name="count">Observations, not negative.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    /// <returns>A share, 0 to 1; null without observations.</returns>
    public static double? HalfWidth(long count, double level = CriticalValues.StandardLevel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        CriticalValues.ThrowUnlessLevel(level);
        return count == 0 ? null : Math.Min(1, Math.Sqrt(PortableMath.Log(2 / (1 - level)) / (2.0 * count)));
    }
}
