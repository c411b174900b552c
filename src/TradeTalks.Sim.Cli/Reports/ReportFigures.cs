using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>The figures of a run in its report: the drawings of its files, each with its message in words and its numbers as a table.</summary>
/// <param name="run">The run.</param>
/// <param name="kinds">The figures it has.</param>
internal sealed class ReportFigures(StoredRun run, ImmutableArray<FigureKind> kinds)
{
    private const int MostRows = 60;
    private const int LongestNumber = 7;

    /// <summary>Writes figures by their names, those the run has.</summary>
    /// <exception cref="IOException">A file is gone, or is not what the run wrote.</exception>
    public void Write(Markup page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (kinds.FirstOrDefault(kind => kind.Name == name) is { } kind)
                Write(page, StoredFigure.Read(run, kind));
        }
    }

    private static void Write(Markup page, StoredFigure figure)
    {
        page.Add("h3", figure.Kind.Shows).Open("figure").Open("div", ("class", "picture"), ("role", "region"), ("tabindex", "0"), ("aria-label", figure.Kind.Shows));
        page.Empty("img", ("src", SvgAddress.Of(figure.Svg)), ("alt", $"{figure.Title}. The numbers follow as a table."), ("width", figure.Width), ("height", figure.Height));
        page.Close().Add("figcaption", $"{figure.Title}. In the run's folder: plots/{figure.Kind.Name}.svg, .png and .csv.");
        WriteNumbers(page, figure);
        page.Close();
    }

    private static void WriteNumbers(Markup page, StoredFigure figure)
    {
        if (figure.Numbers.Rows.Count == 0)
        {
            page.Add("p", "It shows no numbers: nothing of the kind was observed.");
            return;
        }

        page.Open("details").Add("summary", $"The numbers of this figure ({figure.Kind.Name})");
        Table(figure.Kind, figure.Numbers).Write(page);
        page.Close();
    }

    private static ReportTable Table(FigureKind kind, NumberTable numbers)
    {
        var step = ((numbers.Rows.Count - 1) / MostRows) + 1;
        var rows = numbers.Rows.Where((_, place) => place % step == 0).ToList();
        var extent = step == 1 ? "" : $": {rows.Count} of {numbers.Rows.Count} rows, one in {step}; all are in plots/{kind.Name}.csv";
        var table = new ReportTable($"{kind.Shows}{extent}", [.. numbers.Columns])
        {
            Numbers = [.. Enumerable.Range(0, numbers.Columns.Count).Where(column => rows.TrueForAll(row => IsNumber(row[column])))],
        };
        foreach (var row in rows)
            table.Add([.. row.Select(Shown)]);
        return table;
    }

    private static bool IsNumber(string cell) => cell.Length == 0 || double.TryParse(cell, out _);

    /// <summary>Long decimal numbers with five digits; the files hold all of them.</summary>
    private static string Shown(string cell) =>
        cell.Length > LongestNumber && cell.Contains('.', StringComparison.Ordinal) && double.TryParse(cell, out var number) ? number.ToString("G5") : cell;
}
