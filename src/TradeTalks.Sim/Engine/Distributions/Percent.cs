namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>Writes a probability the way scenarios do.</summary>
internal static class Percent
{
    /// <summary>0.7 becomes <c>70 %</c>, at most four decimals.</summary>
    public static string Of(double share) => $"{share * 100:0.####} %";
}
