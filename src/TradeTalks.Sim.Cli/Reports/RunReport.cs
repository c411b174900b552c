using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>The report of a run. Equal runs give equal bytes.</summary>
internal static class RunReport
{
    /// <summary>The page.</summary>
    /// <param name="source">What it is made from.</param>
    public static string Of(ReportSource source) => new ReportPage(source.Summary.Scenario, page => WriteLead(page, source), SectionsOf(source))
    {
        Foot = $"Made by tradetalks {source.Model} from the run {source.Run.Name}.",
    }.Write();

    private static ImmutableArray<ReportSection> SectionsOf(ReportSource source)
    {
        var kinds = FigureCatalogue.Of(source.Summary);
        var figures = ReportFigures.Of(source.Run, kinds);
        return
        [
            new("answer", "The answer in numbers", new AnswerSection(source.Summary).Write),
            new("endings", "How the talks end, and on the way there", page => figures.Write(page, EndingsFigure.Name, CalendarFigure.Name, CourseFigure.Name)),
            new("days", "When they agree", page => figures.Write(page, DaysFigure.Name, ConfidenceFigure.Name)),
            .. kinds.Any(kind => kind.Name == TariffsFigure.Name) ? [new ReportSection("tariffs", "Tariffs", page => figures.Write(page, TariffsFigure.Name))] : Array.Empty<ReportSection>(),
            new("gains", "Who gains", page => figures.Write(page, GainFigure.Name, PayoffsFigure.Name, IncomeFigure.Name, PurchasesFigure.Name)),
            new("spread", "Where the spread comes from", new SpreadSection(source).Write),
            new("courses", "Three courses", new CoursesSection(source).Write),
            new("inputs", "What went in", new InputsSection(source.Scenario, source.Reading).Write),
            new("certainty", "How sure we are", new CertaintySection(source).Write),
            new("again", "How to reproduce it", new AgainSection(source).Write),
        ];
    }

    private static void WriteLead(Markup page, ReportSource source)
    {
        var summary = source.Summary;
        var calendar = summary.Calendar;
        new AnswerSection(summary).WriteSentences(page);
        page.Add("p", $"{Amounts.Counted(summary.Tables.Length, "table")}, {Numbers.DayAndYear(calendar.StartDate)} to {Numbers.DayAndYear(calendar.LastDate)} ({calendar.HorizonDays} days), {Amounts.Counted(summary.Replications, "simulated course")}, seed {summary.Seed}, inputs {summary.ScenarioId}, model {summary.Model}");
    }
}
