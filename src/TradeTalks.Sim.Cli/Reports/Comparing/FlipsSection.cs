using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Reports.Comparing;

/// <summary>What became of the same talks: endings of the first variant down, of the other across.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class FlipsSection(ComparisonSource source)
{
    /// <summary>Writes a table for each variant and table, and how many deals are lost and gained.</summary>
    public void Write(Markup page)
    {
        if (source.Contrasts.All(contrast => contrast.Flips.IsEmpty))
            page.Add("p", "The cases have no table in common at which talks end.");
        foreach (var contrast in source.Contrasts)
        {
            foreach (var flips in contrast.Flips)
                Write(page, contrast.Variant, flips);
        }
    }

    private void Write(Markup page, int variant, FlipMatrix flips)
    {
        var (lost, gained) = flips.Deals;
        var at = flips.Table.Length > 0 ? $" at {flips.Table}" : "";
        page.Add("p", $"Under {source.Cases.Brief(variant)} {Numbers.Count(lost)} of {Numbers.Count(flips.Pairs)} talks{at} lose the deal they have under A, and {Numbers.Count(gained)} gain one. {Alike(flips)}");
        var letter = ComparedCases.Letter(variant);
        var table = new ReportTable($"The same talks{at}: how many end so under A (rows) and so under {letter} (columns)", ["under A", "in all", .. flips.Possible.Select(ending => $"{letter}: {flips.TitleOf(ending)}")])
        {
            Numbers = [.. Enumerable.Range(1, flips.Possible.Length + 1)],
        };
        foreach (var inA in flips.Possible.Where(inA => flips.OfA(inA) > 0))
            table.Add([flips.TitleOf(inA), Numbers.Count(flips.OfA(inA)), .. flips.Possible.Select(inB => Numbers.Count(flips.Count(inA, inB)))]);
        table.Write(page);
    }

    private static string Alike(FlipMatrix flips)
    {
        var alike = flips.Possible.Sum(ending => flips.Count(ending, ending));
        return alike == flips.Pairs ? "All end alike in both." : $"{Amounts.Share(alike / (double)flips.Pairs)} end alike in both.";
    }
}
