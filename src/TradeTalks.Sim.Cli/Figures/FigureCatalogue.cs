using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>A kind of figure.</summary>
/// <param name="Name">Its file name without ending.</param>
/// <param name="Shows">What it shows, in one line.</param>
/// <param name="Compose">Composes it from a summary.</param>
internal sealed record FigureKind(string Name, string Shows, Func<Summary, Figure> Compose);

/// <summary>Every figure of a run, in the order of a report.</summary>
internal static class FigureCatalogue
{
    /// <summary>The figures.</summary>
    public static ImmutableArray<FigureKind> All { get; } =
    [
        new(EndingsFigure.Name, "How the talks stand at the horizon, with confidence intervals", EndingsFigure.Compose),
        new(CalendarFigure.Name, "How the talks stand day by day, with scheduled tariff steps", CalendarFigure.Compose),
        new(IncomeFigure.Name, "What the tariffs of the last day do to real incomes of both sides, by how the talks stand", IncomeFigure.Compose),
    ];
}
