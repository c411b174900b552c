namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>How finely utilities are told apart: to the twelfth decimal.</summary>
/// <remarks>
/// Sums that are equal on paper are then equal here, whatever the order of their terms, and equal to the number a file states: ties are ties, and "at least" holds where it should. Exact below 9,000 in size.
/// </remarks>
public static class Grain
{
    private const double PerUnit = 1e12;
    private const double Half = 5e-13;

    /// <summary>The nearest utility with twelve decimals.</summary>
    public static double Round(double utility) => Math.Round(utility * PerUnit) / PerUnit;

    /// <summary>Whether a worth reaches a level, as far as the two can be told apart.</summary>
    public static bool Reaches(double worth, double level) => worth >= level - Half;

    /// <summary>The least worth that reaches a level.</summary>
    public static double LeastFor(double level) => level - Half;
}
