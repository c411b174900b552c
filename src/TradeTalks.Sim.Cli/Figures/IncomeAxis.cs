using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The axis of real incomes, shared by all panels of a figure: round ticks around zero.</summary>
/// <param name="Low">Its left end, USD bn a year.</param>
/// <param name="High">Its right end.</param>
/// <param name="Step">Distance between ticks.</param>
internal sealed record IncomeAxis(double Low, double High, double Step)
{
    private const int MostTicks = 8;
    private static readonly double[] RoundSteps = [1, 2, 5];

    /// <summary>The ticks, from left to right.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(tick => Low + (tick * Step));

    /// <summary>An axis on which everything that is drawn fits, and zero.</summary>
    public static IncomeAxis Of(IEnumerable<IncomeRow> rows)
    {
        var drawn = rows.SelectMany(row => row.Endings).Where(spread => spread.N > 0).SelectMany(Drawn).Append(0).ToList();
        var (low, high) = (drawn.Min(), drawn.Max());
        var step = StepFor(Math.Max(high - low, 0.01));
        var (first, last) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
        return new IncomeAxis(first, last > first ? last : first + step, step);
    }

    private static IEnumerable<double> Drawn(SpreadRow spread) => spread.Quantiles.Select(quantile => quantile.Value ?? 0).Append(spread.Mean.Mean ?? 0);

    private static double StepFor(double range)
    {
        for (var power = 0.001; ; power *= 10)
        {
            foreach (var step in RoundSteps)
            {
                if (range <= MostTicks * step * power)
                    return step * power;
            }
        }
    }
}
