using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Reports.Comparing;

/// <summary>How sure a comparison is: what its intervals cover, what they do not, and how much the common chance has saved.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class ComparisonCertaintySection(ComparisonSource source)
{
    /// <summary>Writes it.</summary>
    public void Write(Markup page)
    {
        var comparison = source.Cases.Comparison;
        page.Open("ul");
        page.Add("li", $"Estimate error: the intervals say how well {Numbers.Count(comparison.Pairs)} pairs of courses determine the model's own differences. Four times as many pairs halve them. {Together()}");
        foreach (var contrast in source.Contrasts.Take(ComparisonReport.MostShown))
            WriteSaving(page, contrast, comparison.Pairs);
        page.Add("li", "Outcome spread: the same change helps some courses and harms others, as the table of the same talks shows. More pairs do not narrow that.");
        page.Add("li", "Many numbers are held against each other at once. Of twenty that do not differ about one is called clear by accident: decide beforehand which one matters.");
        page.Add("li", "Unclear does not mean equal: the interval says how large the difference may still be.");
        page.Add("li", "The model itself: no interval here covers an error of the model or of the ranges its inputs were given.");
        page.Close();
        if (comparison.Failed > 0)
            page.Add("p", $"{Amounts.Counted(comparison.Failed, "replication")} failed, counted in each case; their pairs are left out.");
        page.Open("p").Words("What the words and intervals are stands in ").Add("code", "docs/statistics.md").Words(", what the model gets wrong in ").Add("code", "docs/model.md").Words(".").Close();
    }

    private string Together() => source.Contrasts.Length == 1
        ? ""
        : $"Each interval is one of {source.Level}, so that for any one number the {source.Contrasts.Length} differences hold together with 95 %.";

    private void WriteSaving(Markup page, ToldContrast contrast, long pairs)
    {
        if (contrast.Rows.FirstOrDefault(row => row.Difference.IndependentFactor is not null) is { } row)
            page.Add("li", $"Equal chance: with independent seeds an interval as narrow for {row.Name} under {ComparedCases.Letter(contrast.Variant)} would have taken about {Numbers.Count((long)Math.Round(row.Difference.IndependentFactor!.Value * pairs))} courses of each case.");
    }
}
