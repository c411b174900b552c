using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Reports.Comparing;

/// <summary>The report of a comparison. Equal comparisons give equal bytes.</summary>
internal static class ComparisonReport
{
    /// <summary>Variants besides the first whose own figures and course are shown; the folder has those of all.</summary>
    public const int MostShown = 3;

    private const int MostNamed = 4;

    /// <summary>The page.</summary>
    /// <param name="source">What it is made from.</param>
    public static string Of(ComparisonSource source) => new ReportPage(TitleOf(source), page => WriteLead(page, source), SectionsOf(source))
    {
        Foot = $"Made by tradetalks {source.Model}, beside the other files of {source.Folder}.",
    }.Write();

    private static string TitleOf(ComparisonSource source)
    {
        var labels = source.Cases.Comparison.Labels;
        var others = labels.Skip(1).Take(MostNamed).Append(labels.Length - 1 > MostNamed ? $"{labels.Length - 1 - MostNamed} more" : "").Where(name => name.Length > 0);
        return $"{labels[0]} against {string.Join(", ", others)}";
    }

    private static ImmutableArray<ReportSection> SectionsOf(ComparisonSource source)
    {
        var figures = new ReportFigures(name => source.Figures.First(figure => figure.Name == name));
        return
        [
            new("inputs", "What differs in the inputs", new ChangedInputsSection(source).Write),
            new("differences", "What comes of it, and how surely", page =>
            {
                new DifferencesSection(source).Write(page);
                figures.Write(page, DifferencesFigure.Name);
            }),
            new("flips", "What became of the same talks", page =>
            {
                new FlipsSection(source).Write(page);
                figures.Write(page, Shown(source, FlipsFigure.Name));
            }),
            new("days", "How the talks stand day by day", page => figures.Write(page, Shown(source, BandsFigure.Name))),
            new("distributions", "Where the distributions differ", page => figures.Write(page, CurvesFigure.Name, ShiftFigure.Name)),
            new("course", "The same course in both", new FlippedCourseSection(source).Write),
            new("first", "What went into A", new InputsSection(source.Variants[0].Scenario, source.Variants[0].Reading).Write),
            new("certainty", "How sure we are", new ComparisonCertaintySection(source).Write),
            new("again", "How to reproduce it", new ComparisonAgainSection(source).Write),
        ];
    }

    /// <summary>The figures of the first variants held against A.</summary>
    private static IEnumerable<string> Shown(ComparisonSource source, string kind)
    {
        var names = source.Contrasts.Take(MostShown).Select(contrast => ComparedCases.FileName(kind, contrast.Variant));
        return names.Where(name => source.Figures.Any(figure => figure.Name == name));
    }

    private static void WriteLead(Markup page, ComparisonSource source)
    {
        var comparison = source.Cases.Comparison;
        new ComparisonAnswer(source).Write(page);
        if (source.DifferentDays.Length > 0)
            page.Add("p", source.DifferentDays);
        page.Add("p", $"{Amounts.Counted(source.Variants.Length, "case")}, {Numbers.Count(comparison.Pairs)} pairs of courses with the same chance, seed {comparison.Seed}, inputs {string.Join(", ", source.Variants.Select((variant, place) => $"{ComparedCases.Letter(place)} {variant.Hash}"))}, model {source.Model}");
    }
}
