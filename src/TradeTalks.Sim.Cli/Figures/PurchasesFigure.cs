using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Purchases pledged in deals, and how much of what falls due is delivered.</summary>
internal static class PurchasesFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "purchases";

    private static readonly string[] Quantities = ["due", "delivered", "delivered_share"];

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(Summary summary) => new(
        Name,
        Title(summary),
        Captions.Subtitle(summary, $"each dot 5 % of the deals that stand on day {summary.Calendar.HorizonDays}; {SpreadMark.Reading}{Captions.Undrawn(summary)}"),
        [.. Captions.DrawnTalks(summary).SelectMany(table => PanelsOf(summary, table))],
        Numbers(summary));

    private static IEnumerable<Panel> PanelsOf(Summary summary, TableSummary table)
    {
        if (PledgedAt(table) is not { } pledged)
        {
            yield return Words.Instead(Captions.Heading(summary, table), "No deal with purchases stands at the end of any replication.");
            yield break;
        }

        yield return new DottedPanel(Captions.Heading(summary, table, "pledged"), pledged, DottedPanel.Bare, "purchases pledged, bn USD a year").ToPanel();
        if (table.Terms!.Deliveries is [{ N: > 0 } due, var delivered, var share])
            yield return new DeliveriesPanel(Captions.Heading(summary, table, $"due and delivered by day {summary.Calendar.HorizonDays}"), due, delivered, share).ToPanel();
        else
            yield return Words.Instead(Captions.Heading(summary, table, "due and delivered"), $"Nothing falls due by day {summary.Calendar.HorizonDays} in any replication.");
    }

    private static string Title(Summary summary)
    {
        string[] messages = [.. Captions.DrawnTalks(summary).Select(table => Message(summary, table)).Where(message => message.Length > 0)];
        return messages.Length == 0 ? "No purchases are pledged" : string.Join("; ", messages);
    }

    private static string Message(Summary summary, TableSummary table)
    {
        if (PledgedAt(table) is not { } pledged)
            return "";
        var subject = summary.Tables.Length == 1 ? "The middle deal" : table.Title;
        var pledge = $"{Amounts.Bare(pledged.Spread.Quantiles[2].Value!.Value)} bn USD a year";
        var kept = table.Terms!.Deliveries is [_, _, { N: > 0 } share] ? $", {Amounts.Share(share.Quantiles[2].Value!.Value)} of what falls due is delivered" : "";
        return summary.Tables.Length == 1 ? $"{subject} pledges purchases of {pledge}{kept}" : $"{subject}: {pledge} pledged{kept}";
    }

    /// <summary>What is pledged at a table where anything is.</summary>
    private static DottedSpread? PledgedAt(TableSummary table) =>
        table.Terms?.Pledged.FirstOrDefault(pledged => pledged.Spread.N > 0 && pledged.Spread.Mean.Mean > 0);

    private static NumberTable Numbers(Summary summary)
    {
        var numbers = SpreadNumbers.Create("table", "quantity", "unit");
        foreach (var table in summary.Tables.Where(table => table.Terms is not null))
        {
            foreach (var pledged in table.Terms!.Pledged)
                SpreadNumbers.Add(numbers, [table.Id, "pledged", pledged.Spread.Unit], pledged);
            foreach (var (row, quantity) in table.Terms.Deliveries.Zip(Quantities))
                SpreadNumbers.Add(numbers, [table.Id, quantity, row.Unit.Length == 0 ? "fraction" : row.Unit], row);
        }

        return numbers;
    }
}
