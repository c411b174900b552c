using System.Collections.Immutable;
using System.Text;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>A part of a report.</summary>
/// <param name="Id">What links lead to.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Write">Writes what stands under the heading.</param>
internal sealed record ReportSection(string Id, string Title, Action<Markup> Write);

/// <summary>The report of a run: one page that needs nothing beside it. Equal runs give equal bytes.</summary>
internal static class ReportPage
{
    /// <summary>The page.</summary>
    /// <param name="source">What it is made from.</param>
    public static string Of(ReportSource source)
    {
        var sections = SectionsOf(source);
        var page = new Markup().Open("html", ("lang", "en"));
        WriteHead(page, source.Summary.Scenario);
        page.Open("body").Add("a", "Skip to the content", ("href", "#content"), ("class", "skip"));
        WriteHeader(page, source);
        page.Open("nav", ("aria-label", "Contents")).Open("ol");
        foreach (var section in sections)
            page.Open("li").Add("a", section.Title, ("href", $"#{section.Id}")).Close();
        page.Close().Close().Open("main", ("id", "content"));
        foreach (var section in sections)
        {
            page.Open("section", ("id", section.Id), ("aria-labelledby", $"{section.Id}-title")).Add("h2", section.Title, ("id", $"{section.Id}-title"));
            section.Write(page);
            page.Close();
        }

        page.Close().Open("footer").Add("p", $"Made by tradetalks {source.Model} from the run {source.Run.Name}. Results of a model with stated assumptions, not a forecast tested against what happened.").Close();
        return page.Close().Close().ToString();
    }

    private static ImmutableArray<ReportSection> SectionsOf(ReportSource source)
    {
        var kinds = FigureCatalogue.Of(source.Summary);
        var figures = new ReportFigures(source.Run, kinds);
        return
        [
            new("answer", "The answer in numbers", new AnswerSection(source.Summary).Write),
            new("endings", "How the talks end, and on the way there", page => figures.Write(page, EndingsFigure.Name, CalendarFigure.Name, CourseFigure.Name)),
            new("days", "When they agree", page => figures.Write(page, DaysFigure.Name, ConfidenceFigure.Name)),
            .. kinds.Any(kind => kind.Name == TariffsFigure.Name) ? [new ReportSection("tariffs", "Tariffs", page => figures.Write(page, TariffsFigure.Name))] : Array.Empty<ReportSection>(),
            new("gains", "Who gains", page => figures.Write(page, GainFigure.Name, PayoffsFigure.Name, IncomeFigure.Name, PurchasesFigure.Name)),
            new("spread", "Where the spread comes from", new SpreadSection(source).Write),
            new("courses", "Three courses", new CoursesSection(source).Write),
            new("inputs", "What went in", new InputsSection(source).Write),
            new("certainty", "How sure we are", new CertaintySection(source).Write),
            new("again", "How to reproduce it", new AgainSection(source).Write),
        ];
    }

    private static void WriteHead(Markup page, string title)
    {
        page.Open("head").Empty("meta", ("charset", "utf-8")).Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        page.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; img-src data:; style-src 'unsafe-inline'"));
        page.Add("title", $"{title}: report").Style(Rules()).Close();
    }

    private static void WriteHeader(Markup page, ReportSource source)
    {
        var summary = source.Summary;
        var calendar = summary.Calendar;
        page.Open("header").Add("h1", summary.Scenario);
        new AnswerSection(summary).WriteSentences(page);
        page.Add("p", $"{Amounts.Counted(summary.Tables.Length, "table")}, {Numbers.DayAndYear(calendar.StartDate)} to {Numbers.DayAndYear(calendar.LastDate)} ({calendar.HorizonDays} days), {Amounts.Counted(summary.Replications, "simulated course")}, seed {summary.Seed}, inputs {summary.ScenarioId}, model {summary.Model}");
        page.Close();
    }

    private static string Rules()
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream("Reports/report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
