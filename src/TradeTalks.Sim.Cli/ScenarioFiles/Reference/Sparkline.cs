using TradeTalks.Sim.Engine.Distributions;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>The shape of a distribution in a few characters, so that a wrong one is seen before anything runs.</summary>
internal static class Sparkline
{
    private const int Cells = 11;
    private const string Levels = "▁▂▃▄▅▆▇█";
    private const double Tail = 0.01;

    /// <summary>The mass in each of eleven equal cells between the first and the last percentile; empty for a constant.</summary>
    public static string Of(Distribution distribution)
    {
        var low = distribution.Quantile(Tail);
        var high = distribution.Quantile(1 - Tail);
        if (high <= low)
            return "";
        var masses = new double[Cells];
        for (var cell = 0; cell < Cells; cell++)
            masses[cell] = distribution.Cdf(Edge(low, high, cell + 1)) - distribution.Cdf(Edge(low, high, cell));
        var most = masses.Max();
        return string.Concat(masses.Select(mass => Levels[(int)Math.Clamp(mass / most * Levels.Length, 0, Levels.Length - 1)]));
    }

    private static double Edge(double low, double high, int cell) => low + ((high - low) * cell / Cells);
}
