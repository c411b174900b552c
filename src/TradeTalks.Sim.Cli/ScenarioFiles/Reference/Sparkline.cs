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
        var masses = Masses(distribution, Cells, Reach([distribution]));
        var most = masses.DefaultIfEmpty(0).Max();
        return string.Concat(masses.Select(mass => Levels[(int)Math.Clamp(mass / most * Levels.Length, 0, Levels.Length - 1)]));
    }

    /// <summary>The mass in each of so many equal cells of a range, its lower end included; none where the range is a single value.</summary>
    public static double[] Masses(Distribution distribution, int cells, (double Low, double High) range)
    {
        if (range.High <= range.Low)
            return [];
        double[] below = [distribution.Cdf(Math.BitDecrement(range.Low)), .. Enumerable.Range(1, cells).Select(cell => distribution.Cdf(range.Low + ((range.High - range.Low) * cell / cells)))];
        return [.. below.Skip(1).Zip(below, static (until, from) => until - from)];
    }

    /// <summary>From the lowest first percentile to the highest last one.</summary>
    public static (double Low, double High) Reach(IReadOnlyCollection<Distribution> distributions) =>
        (distributions.Min(one => one.Quantile(Tail)), distributions.Max(one => one.Quantile(1 - Tail)));
}
