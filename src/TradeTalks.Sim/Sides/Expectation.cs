namespace TradeTalks.Sim.Sides;

/// <summary>How an offer moves what one expects.</summary>
public static class Expectation
{
    /// <summary>The expectation after a signal: a share of the way towards it.</summary>
    /// <remarks>Source: adaptive aspirations, Siegel and Fouraker (1960), Bargaining and Group Decision Making; Karandikar, Mookherjee, Ray and Vega-Redondo (1998), Journal of Economic Theory 80:292.</remarks>
    /// <param name="expected">The expectation before, in any unit.</param>
    /// <param name="signal">What was seen, in the same unit.</param>
    /// <param name="adjustment">The share of the way, 0 to 1.</param>
    public static double After(double expected, double signal, double adjustment) => expected + (adjustment * (signal - expected));
}
