using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>How the talks stand at the horizon: a bar for each state, with the interval of its share.</summary>
internal static class EndingsFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "endings";

    private static readonly (double End, int Ticks)[] Axes = [(0.25, 5), (0.4, 4), (0.5, 5), (0.6, 6), (0.8, 4), (1, 5)];

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(Summary summary)
    {
        var axis = AxisOf(summary);
        return new Figure(
            Name,
            Headlines.Deals(summary),
            Captions.Subtitle(summary, "lines: 95 % confidence intervals of the shares (Wilson)"),
            [.. summary.Tables.Select(table => new EndingsPanel(summary, table, axis).ToPanel())],
            Numbers(summary));
    }

    private static (double End, int Ticks) AxisOf(Summary summary)
    {
        var highest = summary.Tables.SelectMany(table => table.Endings).Max(share => share.Interval.High ?? 1);
        return Axes.First(axis => axis.End >= highest);
    }

    private static NumberTable Numbers(Summary summary)
    {
        var numbers = new NumberTable("table", "day", "state", "count", "of", "share", "low", "high", "interval");
        foreach (var table in summary.Tables)
        {
            foreach (var ending in Enum.GetValues<Ending>())
                Add(numbers, table, EndingWords.Id(ending), table.Endings[(int)ending]);
            Add(numbers, table, "any_deal", table.AnyDeal);
        }

        return numbers;
    }

    private static void Add(NumberTable numbers, TableSummary table, string state, ShareEstimate share) =>
        numbers.Add(table.Id, table.Daily.HorizonDays, state, share.Count, share.Of, share.Value, share.Interval.Low, share.Interval.High, "wilson 95 %");
}
