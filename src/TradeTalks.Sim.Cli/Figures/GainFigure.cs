using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>How the gain from a deal is divided between the two sides, against an even split.</summary>
internal static class GainFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "gain";

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(Summary summary) => new(
        Name,
        Title(summary),
        Captions.Subtitle(summary, $"deals that stand on day {summary.Calendar.HorizonDays}, each dot 5 % of them; gain against having no deal, by the true worths; {SpreadMark.Reading}{Captions.Undrawn(summary)}"),
        [.. Captions.Drawn(summary).Select(table => PanelOf(summary, table))],
        Numbers(summary));

    private static Panel PanelOf(Summary summary, TableSummary table)
    {
        if (GainOf(table) is not { } gain)
            return Words.Instead(Captions.Heading(summary, table), "No deal stands at the end of any replication, so there is no gain to divide.");
        return new DottedPanel(Captions.Heading(summary, table, $"{gain.Side}'s share of the gain"), gain.Share, DottedPanel.Percent, "share of the gain from the deal") { Mark = (0.5, "even split"), Least = (0, 1) }.ToPanel();
    }

    private static string Title(Summary summary)
    {
        string[] messages = [.. summary.Tables.Select(table => (Table: table, Gain: GainOf(table))).Where(each => each.Gain is not null).Select(each => Message(summary, each.Table, each.Gain!))];
        return messages.Length == 0 ? "There is no deal whose gain could be divided" : string.Join("; ", messages);
    }

    private static string Message(Summary summary, TableSummary table, GainShare gain)
    {
        var often = Shares.Rounded(gain.MoreThanHalf);
        return summary.Tables.Length > 1
            ? $"{gain.Side} gets more than half in {often} ({table.Title})"
            : $"{gain.Side} gets more than half of the gain in {often} of the deals, {Amounts.Share(gain.Share.Spread.Quantiles[2].Value!.Value)} of it in the middle one";
    }

    private static GainShare? GainOf(TableSummary table) => table.Terms?.Gain.FirstOrDefault(gain => gain.Share.Spread.N > 0);

    private static NumberTable Numbers(Summary summary)
    {
        var numbers = SpreadNumbers.Create("table", "side", "quantity");
        foreach (var table in summary.Tables)
        {
            foreach (var gain in table.Terms?.Gain ?? [])
            {
                SpreadNumbers.Add(numbers, [table.Id, gain.Side, "share_of_gain"], gain.Share);
                var more = gain.MoreThanHalf;
                numbers.Add(table.Id, gain.Side, "share_of_gain", "more_than_half", null, more.Of, more.Value, more.Interval.Low, more.Interval.High, "wilson 95 %");
            }
        }

        return numbers;
    }
}
