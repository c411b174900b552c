namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>How finely utilities are told apart: to 2^-40, about 1e-12.</summary>
/// <remarks>Sums that are equal on paper are then equal here, whatever the order of their terms: ties are ties, and "at least" holds where it should.</remarks>
public static class Grain
{
    private const double PerUnit = 1L << 40;

    /// <summary>The nearest value that can be told apart from its neighbours.</summary>
    public static double Round(double utility) => Math.Round(utility * PerUnit) / PerUnit;
}
