using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>Ticks at round numbers: 1, 2 or 5 times a power of ten apart.</summary>
internal static class RoundTicks
{
    private const int Most = 7;
    private const decimal Smallest = 0.000001m;
    private static readonly decimal[] Factors = [2, 2.5m, 2];

    /// <summary>The ticks between two ends, at most seven or so.</summary>
    public static IEnumerable<(double Value, string Label)> Between(double low, double high)
    {
        var step = Step(high - low);
        var decimals = Numbers.DecimalsToFirstDigit(step);
        for (var tick = Math.Ceiling(low / step); tick * step <= high; tick++)
            yield return (tick * step, Numbers.Fixed(tick * step, decimals));
    }

    private static double Step(double span)
    {
        var step = Smallest;
        for (var i = 0; span / (double)step > Most; i++)
            step *= Factors[i % Factors.Length];
        return (double)step;
    }
}
