using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Reports.Comparing;

/// <summary>How to come to the same numbers again: the command, the seed, the versions, and the hash of the inputs of every case.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class ComparisonAgainSection(ComparisonSource source)
{
    /// <summary>Writes it.</summary>
    public void Write(Markup page)
    {
        var comparison = source.Cases.Comparison;
        page.Add("p", "From the same files:").Open("pre").Add("code", source.Command).Close();
        var table = new ReportTable("What the results depend on", "What", "is");
        table.Add("seed", $"{comparison.Seed}");
        table.Add("pairs", Numbers.Count(comparison.Pairs));
        table.Add("order of ties", RunPins.OrderOf(source.Ties));
        foreach (var (place, variant) in source.Variants.Index())
            table.Add($"inputs of {source.Cases.Name(place)} (hash of all files, seed and model)", variant.Hash);
        table.Add("model", source.Model);
        table.Write(page);
        page.Open("p").Words("In the folder ").Add("code", source.Folder).Words(": every number with its interval in ").Add("code", "comparison.json").Words(", the differences in ").Add("code", "differences.csv").Words(", a memo in ").Add("code", "comparison.md").Words(", and each figure as PNG, SVG and CSV in ").Add("code", "plots").Words(".").Close();
    }
}
