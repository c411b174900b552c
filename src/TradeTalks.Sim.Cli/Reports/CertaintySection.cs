using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>How sure a run is: the error of its estimates beside the spread of outcomes, the inputs nobody knows, and what the model leaves out.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class CertaintySection(ReportSource source)
{
    /// <summary>Writes it.</summary>
    public void Write(Markup page)
    {
        var summary = source.Summary;
        page.Add("h3", "Three kinds of doubt");
        page.Open("ul");
        page.Add("li", $"Estimate error: the intervals say how well {Numbers.Count(summary.Completed)} courses determine the model's own shares and means. Four times as many courses halve them.");
        page.Add("li", $"Outcome spread: one course differs from another however many are played. It comes from chance and from {Amounts.Counted(summary.UncertainInputs, "uncertain input")}; more courses do not narrow it.");
        page.Add("li", "The model itself: no interval here covers an error of the model or of the ranges its inputs were given.");
        page.Close();
        if (summary.Failed > 0)
            page.Add("p", $"{Numbers.Count(summary.Failed)} of {Numbers.Count(summary.Replications)} courses failed and are left out. {WorstCases(summary)}");
        WriteSpread(page, summary);
        WriteLimits(page);
    }

    private static string WorstCases(Summary summary) => string.Join(" ", summary.Tables.Select(table =>
        Shares.Ends(table.AnyDeal.WorstCase(summary.Failed)) is var (low, high)
            ? $"Whichever way they had ended, the share of deals at {table.Id} would lie in {low} – {high} %."
            : ""));

    private static void WriteSpread(Markup page, Summary summary)
    {
        if (summary.Spread.IsEmpty)
            return;
        var table = new ReportTable("Outcome spread (quantiles) beside estimate error (of the mean)", ["Quantity", "n", .. SpreadRow.Probabilities.Select(p => $"P{100 * p:0}"), "mean ± 95 % interval"]) { Numbers = [1, 2, 3, 4, 5, 6] };
        foreach (var row in summary.Spread)
        {
            var quantities = new Quantities(row, "±");
            table.Add([row.Name, Numbers.Count(row.N), .. row.Quantiles.Select(quantities.Quantile), row.N == 0 ? "not observed" : quantities.Mean()]);
        }

        page.Add("h3", "Every outcome");
        table.Write(page);
    }

    private static void WriteLimits(Markup page)
    {
        page.Add("h3", "Known limits").Open("p");
        page.Words("What the model gets wrong, how well its parameters are known, and what is not in it stands in ").Add("code", "docs/model.md").Words(" under “How well parameters are known”, “What the model gets wrong” and “Not in this version”. What the printed numbers are stands in ").Add("code", "docs/statistics.md").Words(".");
        page.Close();
    }
}
