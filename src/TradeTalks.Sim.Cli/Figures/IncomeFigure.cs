using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>How real incomes spread: for each side of a table and each state of its talks a box of quantiles with the mean.</summary>
internal static class IncomeFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "incomes";

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(Summary summary) => new(
        Name,
        Headline(summary),
        Captions.Subtitle(summary, "tariffs of the last day against those of the first  ·  box: half of the courses, line: 90 %, stroke: median, diamond: mean"),
        [.. Rows(summary).Select(row => new IncomePanel(row.Table, row.Row, IncomeAxis.Of(Rows(summary).Select(each => each.Row))).ToPanel())],
        Numbers(summary));

    private static IEnumerable<(IncomeTable Table, IncomeRow Row)> Rows(Summary summary) =>
        from table in summary.Incomes
        from row in table.Rows
        where row.IsSide && row.All.N > 0 && table.Title.Split(" and ").Contains(row.Region, StringComparer.Ordinal)
        select (table, row);

    private static string Headline(Summary summary)
    {
        var rows = Rows(summary).ToList();
        if (rows.Count == 0)
            return "No replication shows what tariffs do to real incomes";
        var words = rows.DistinctBy(row => row.Row.Region).Select(row => $"{row.Row.Region} {Amounts.Signed(row.Row.All.Mean.Mean!.Value)}");
        return $"Real income after the talks: {string.Join(", ", words)} bn USD a year on average";
    }

    private static NumberTable Numbers(Summary summary)
    {
        var numbers = new NumberTable("table", "region", "side", "state", "n", "p5", "p25", "p50", "p75", "p95", "mean", "low", "high", "interval");
        foreach (var table in summary.Incomes)
        {
            foreach (var row in table.Rows)
            {
                foreach (var ending in Enum.GetValues<Ending>())
                    Add(numbers, table, row, EndingWords.Id(ending), row.Of(ending));
                Add(numbers, table, row, "all", row.All);
            }
        }

        return numbers;
    }

    private static void Add(NumberTable numbers, IncomeTable table, IncomeRow row, string state, SpreadRow spread)
    {
        var quantiles = SpreadRow.Probabilities.Select((_, place) => (object?)(spread.Quantiles.Length > place ? spread.Quantiles[place].Value : null));
        var interval = spread.Mean.Interval;
        numbers.Add([table.Table, row.Region, row.IsSide ? "yes" : "no", state, spread.N, .. quantiles, spread.Mean.Mean, interval.Low, interval.High, "student 95 %"]);
    }
}
