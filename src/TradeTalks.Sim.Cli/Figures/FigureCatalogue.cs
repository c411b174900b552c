using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>A kind of figure.</summary>
/// <param name="Name">Its file name without ending.</param>
/// <param name="Shows">What it shows, in one line.</param>
/// <param name="Compose">Composes it from a summary.</param>
internal sealed record FigureKind(string Name, string Shows, Func<Summary, Figure> Compose)
{
    /// <summary>Whether it is about talks over tariffs alone, so that tables with a protocol have no place in it.</summary>
    public bool IsAboutTariffs { get; init; }
}

/// <summary>Every figure of a run, in the order of a report.</summary>
internal static class FigureCatalogue
{
    /// <summary>The figures of a run: all of them, or those that are not about tariffs where nobody talks about any.</summary>
    public static ImmutableArray<FigureKind> Of(Summary summary) => summary.Tables.All(table => table.IsUnderProtocol) ? [.. All.Where(kind => !kind.IsAboutTariffs)] : All;

    /// <summary>All figures.</summary>
    public static ImmutableArray<FigureKind> All { get; } =
    [
        new(EndingsFigure.Name, "How the talks stand at the horizon, with confidence intervals", EndingsFigure.Compose),
        new(CalendarFigure.Name, "How the talks stand day by day, with scheduled tariff steps", CalendarFigure.Compose),
        new(DaysFigure.Name, "When the sides first agree: dots of equal chance, and the share agreed by each day", DaysFigure.Compose),
        new(TariffsFigure.Name, "The average tariff of each side over time, as quantiles and real courses", TariffsFigure.Compose) { IsAboutTariffs = true },
        new(GainFigure.Name, "How the gain from a deal is divided, against an even split", GainFigure.Compose),
        new(PurchasesFigure.Name, "Purchases pledged, due and delivered", PurchasesFigure.Compose) { IsAboutTariffs = true },
        new(ConfidenceFigure.Name, "Whether officials who are confident are right", ConfidenceFigure.Compose) { IsAboutTariffs = true },
        new(PayoffsFigure.Name, "Who gains and who loses by each ending", PayoffsFigure.Compose),
        new(CourseFigure.Name, "The stations of the course and the moves between them", CourseFigure.Compose) { IsAboutTariffs = true },
        new(IncomeFigure.Name, "What the tariffs of the last day do to real incomes of both sides, by how the talks stand", IncomeFigure.Compose) { IsAboutTariffs = true },
    ];
}
