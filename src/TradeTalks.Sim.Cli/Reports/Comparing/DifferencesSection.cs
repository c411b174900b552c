using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Reports.Comparing;

/// <summary>Every paired difference with its interval, the word for it, and how many replications independent seeds would have needed.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class DifferencesSection(ComparisonSource source)
{
    /// <summary>Writes a table for each variant held against the first.</summary>
    public void Write(Markup page)
    {
        page.Add("p", $"Every course is played in all cases with the same chance, so that what differs is due to the inputs. Clear: the interval leaves out {(source.Smallest.IsEmpty ? "no difference" : "differences that do not matter")}. Shares differ in points (pt). The last column says how many times as many courses would give as narrow an interval without equal chance.");
        foreach (var contrast in source.Contrasts)
            TableOf(contrast).Write(page);
    }

    private ReportTable TableOf(ToldContrast contrast)
    {
        var letter = ComparedCases.Letter(contrast.Variant);
        var table = new ReportTable($"{source.Cases.Name(contrast.Variant)} against {source.Cases.Name(0)}", "Quantity (pairs)", "A", letter, $"{letter} − A", $"{source.Level} interval", "is", "independent seeds need")
        {
            Numbers = [1, 2, 3, 4],
        };
        foreach (var row in contrast.Rows)
        {
            var words = new Differences(row.Difference, "−");
            table.Add(row.Name, words.A, words.B, words.Change, words.Interval, row.Verdict, row.Difference.IndependentFactor is { } factor ? $"{Factor(factor)} times" : "");
        }

        return table;
    }

    private static string Factor(double factor) => factor < 10 ? Numbers.Fixed(factor, 1) : Numbers.Count((long)Math.Round(factor));
}
