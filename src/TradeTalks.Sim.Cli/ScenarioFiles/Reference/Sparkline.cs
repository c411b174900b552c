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
        var masses = Masses(distribution, Cells);
        var most = masses.DefaultIfEmpty(0).Max();
        return string.Concat(masses.Select(mass => Levels[(int)Math.Clamp(mass / most * Levels.Length, 0, Levels.Length - 1)]));
    }

    /// <summary>The mass in each of so many equal cells between the first and the last percentile; none for a constant.</summary>
    public static double[] Masses(Distribution distribution, int cells)
    {
        var low = distribution.Quantile(Tail);
        var high = distribution.Quantile(1 - Tail);
        return high <= low ? [] : [.. Enumerable.Range(0, cells).Select(cell => distribution.Cdf(Edge(low, high, cell + 1, cells)) - distribution.Cdf(Edge(low, high, cell, cells)))];
    }

    private static double Edge(double low, double high, int cell, int cells) => low + ((high - low) * cell / cells);
}
