using System.Collections.Immutable;
using System.Text;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>A part of a report.</summary>
/// <param name="Id">What links lead to.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Write">Writes what stands under the heading.</param>
internal sealed record ReportSection(string Id, string Title, Action<Markup> Write);

/// <summary>A report: one page that needs nothing beside it.</summary>
/// <param name="title">What it is about.</param>
/// <param name="lead">Writes the answer and what it rests on, above all sections.</param>
/// <param name="sections">The sections.</param>
internal sealed class ReportPage(string title, Action<Markup> lead, ImmutableArray<ReportSection> sections)
{
    /// <summary>Who made it, and from what.</summary>
    public required string Foot { get; init; }

    /// <summary>The page as text.</summary>
    public string Write()
    {
        var page = new Markup().Open("html", ("lang", "en"));
        WriteHead(page);
        page.Open("body").Add("a", "Skip to the content", ("href", "#content"), ("class", "skip"));
        page.Open("header").Add("h1", title);
        lead(page);
        page.Close();
        WriteContents(page);
        page.Open("main", ("id", "content"));
        foreach (var section in sections)
        {
            page.Open("section", ("id", section.Id), ("aria-labelledby", $"{section.Id}-title")).Add("h2", section.Title, ("id", $"{section.Id}-title"));
            section.Write(page);
            page.Close();
        }

        page.Close().Open("footer").Add("p", $"{Foot} Results of a model with stated assumptions, not a forecast tested against what happened.").Close();
        return page.Close().Close().ToString();
    }

    private void WriteHead(Markup page)
    {
        page.Open("head").Empty("meta", ("charset", "utf-8")).Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        page.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; img-src data:; style-src 'unsafe-inline'"));
        page.Add("title", $"{title}: report").Style(Rules()).Close();
    }

    private void WriteContents(Markup page)
    {
        page.Open("nav", ("aria-label", "Contents")).Open("ol");
        foreach (var section in sections)
            page.Open("li").Add("a", section.Title, ("href", $"#{section.Id}")).Close();
        page.Close().Close();
    }

    private static string Rules()
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream("Reports/report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
