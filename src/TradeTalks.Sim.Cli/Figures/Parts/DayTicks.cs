using ScottPlot;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>Round numbers of days since the start, the last day always among them.</summary>
internal static class DayTicks
{
    private const float LeastSpacing = 60;
    private static readonly int[] Steps = [1, 2, 5, 10, 15, 30, 60, 100, 200, 500, 1000, 2000];

    /// <summary>The ticks of an axis.</summary>
    /// <param name="horizonDays">The last day.</param>
    /// <param name="width">The axis's length in pixels.</param>
    public static IEnumerable<Tick> Of(int horizonDays, float width)
    {
        var perDay = width / horizonDays;
        var step = Steps.FirstOrDefault(days => days * perDay >= LeastSpacing, Steps[^1]);
        for (var day = 0; (horizonDays - day) * perDay >= LeastSpacing * 0.75f; day += step)
            yield return new Tick(day, $"{day}");
        yield return new Tick(horizonDays, $"{horizonDays}");
    }
}
