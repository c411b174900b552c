using System.Collections.Immutable;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>A kind of figure of a comparison.</summary>
/// <param name="Name">How its file names begin.</param>
/// <param name="Shows">What it shows, in one line.</param>
/// <param name="Compose">Composes one figure, or one for each variant held against the first.</param>
internal sealed record ComparisonFigureKind(string Name, string Shows, Func<ComparedCases, IEnumerable<Figure>> Compose);

/// <summary>Every figure of a comparison, in the order of a report.</summary>
internal static class ComparisonFigures
{
    /// <summary>The kinds.</summary>
    public static ImmutableArray<ComparisonFigureKind> All { get; } =
    [
        new(DifferencesFigure.Name, "Every difference with its interval: filled where it is clear, hollow where not", cases => [DifferencesFigure.Compose(cases)]),
        new(BandsFigure.Name, "How the talks stand day by day in both, and the difference", BandsFigure.Compose),
        new(FlipsFigure.Name, "What became of the same talks", FlipsFigure.Compose),
        new(CurvesFigure.Name, "Whole distributions on shared axes", cases => [CurvesFigure.Compose(cases)]),
        new(ShiftFigure.Name, "By how much each decile moves", cases => [ShiftFigure.Compose(cases)]),
    ];
}
