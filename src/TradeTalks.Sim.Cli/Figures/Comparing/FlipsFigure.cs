using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>What became of the same talks: endings of the first variant down, of the other across.</summary>
internal static class FlipsFigure
{
    /// <summary>How the figures' file names begin.</summary>
    public const string Name = "flips";

    /// <summary>Composes a figure for each variant held against the first.</summary>
    public static IEnumerable<Figure> Compose(ComparedCases cases) =>
        cases.Comparison.Contrasts.Where(contrast => !contrast.Flips.IsEmpty).Select(contrast => FigureOf(cases, contrast));

    private static Figure FigureOf(ComparedCases cases, Contrast contrast) => new(
        ComparedCases.FileName(Name, contrast.Variant),
        Title(cases, contrast),
        cases.Subtitle("each course of A is one row's, the same course of the other one column's; framed: the same ending in both"),
        [.. contrast.Flips.Select(flips => new FlipsPanel(contrast.Variant, flips).ToPanel())],
        NumbersOf(contrast));

    private static string Title(ComparedCases cases, Contrast contrast)
    {
        var (lost, gained) = contrast.Flips[0].Deals;
        var at = contrast.Flips.Length > 1 ? $" at {contrast.Flips[0].Table}" : "";
        return $"Under {cases.Brief(contrast.Variant)}, {Numbers.Count(lost)} of {Numbers.Count(contrast.Flips[0].Pairs)} talks lose the deal they have under A and {Numbers.Count(gained)} gain one{at}";
    }

    private static NumberTable NumbersOf(Contrast contrast)
    {
        var numbers = new NumberTable("table", "ending_a", "ending_b", "count", "of");
        foreach (var flips in contrast.Flips)
        {
            foreach (var inA in flips.Possible)
            {
                foreach (var inB in flips.Possible)
                    numbers.Add(flips.Table, EndingWords.Id(inA), EndingWords.Id(inB), flips.Count(inA, inB), flips.Pairs);
            }
        }

        return numbers;
    }
}
