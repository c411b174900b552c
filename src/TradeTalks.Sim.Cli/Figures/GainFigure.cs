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
        Captions.Subtitle(summary, $"deals that stand on day {summary.Calendar.HorizonDays}, each dot 5 % of them; {Basis(summary)}; {SpreadMark.Reading}{Captions.Undrawn(summary)}"),
        [.. Captions.Drawn(summary).Select(table => PanelOf(summary, table))],
        Numbers(summary));

    private static Panel PanelOf(Summary summary, TableSummary table)
    {
        if (GainOf(table) is not { } gain)
            return Words.Instead(Captions.Heading(summary, table), table.AnyDeal.Count > 0 ? "More than two sides, or a line: nothing is divided in two here." : "No deal stands at the end of any replication, so there is no gain to divide.");
        return new DottedPanel(Captions.Heading(summary, table, $"{gain.Side}'s share of {Divided(table)}"), gain.Share, DottedPanel.Percent, $"share of {Divided(table)}{(table.IsUnderProtocol ? "" : " from the deal")}") { Mark = (0.5, "even split"), Least = Span(summary) }.ToPanel();
    }

    /// <summary>What all panels span: no gain to all of it, and more where a side loses by a deal.</summary>
    private static (double Low, double High) Span(Summary summary)
    {
        var dots = Captions.Drawn(summary).Select(GainOf).OfType<GainShare>().SelectMany(gain => gain.Share.Dots.Append(gain.Share.Spread.Mean.Mean!.Value));
        double[] all = [0, 1, .. dots];
        return (all.Min(), all.Max());
    }

    private static string Title(Summary summary)
    {
        string[] messages = [.. Captions.Drawn(summary).Select(table => (Table: table, Gain: GainOf(table))).Where(each => each.Gain is not null).Select(each => Message(summary, each.Table, each.Gain!))];
        if (messages.Length == 0)
            return Captions.Drawn(summary).Any(table => table.AnyDeal.Count > 0) ? "Nothing is divided in two here" : "There is no deal whose gain could be divided";
        return summary.Tables.Length == 1 ? messages[0] : $"More than half of the gain goes {string.Join(", ", messages)}";
    }

    private static string Message(Summary summary, TableSummary table, GainShare gain)
    {
        var often = Shares.Rounded(gain.MoreThanHalf);
        return summary.Tables.Length > 1
            ? $"to {gain.Side} in {often} of the deals ({table.Title})"
            : $"{gain.Side} gets more than half of {Divided(table)} in {often} of the deals, {Amounts.Share(gain.Share.Spread.Quantiles[2].Value!.Value)} of it in the middle one";
    }

    /// <summary>What two sides divide: under a protocol whatever is on the table, else the gain.</summary>
    private static string Divided(TableSummary table) => table.IsUnderProtocol ? "what is divided" : "the gain";

    private static string Basis(Summary summary) => Captions.DrawnTalks(summary).Any() ? "gain against having no deal, by the true worths" : "of a pie the part, of issues the part of both gains over no deal";

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
