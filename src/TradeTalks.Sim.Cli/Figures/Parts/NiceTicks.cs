using System.Globalization;
using ScottPlot;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>Ticks at round numbers: steps of 1, 2 or 5 times a power of ten.</summary>
internal static class NiceTicks
{
    private const int MostSteps = 6;

    private static readonly double[] Factors = [1, 2, 5, 10];

    /// <summary>The ticks inside a range.</summary>
    public static IEnumerable<Tick> Between(double low, double high)
    {
        var step = Step((high - low) / MostSteps);
        var decimals = Math.Max(0, (int)-Math.Floor(Math.Log10(step) + 1e-9));
        for (var place = Math.Ceiling((low / step) - 1e-9); place * step <= high + (step * 1e-9); place++)
            yield return new Tick(place * step, (place == 0 ? 0 : place * step).ToString($"F{decimals}", CultureInfo.InvariantCulture));
    }

    private static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return power * Factors.First(factor => factor * power >= least * (1 - 1e-9));
    }
}
