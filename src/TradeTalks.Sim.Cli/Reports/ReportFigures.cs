using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>The figures of a report: the drawings of the files, each with its message in words and its numbers as a table.</summary>
/// <param name="find">Finds a figure by its name; null where there is none.</param>
internal sealed class ReportFigures(Func<string, ReportFigure?> find)
{
    private const int MostRows = 60;
    private const int LongestNumber = 7;

    /// <summary>The figures of a run, read from its folder when they are asked for.</summary>
    public static ReportFigures Of(StoredRun run, ImmutableArray<FigureKind> kinds) =>
        new(name => kinds.FirstOrDefault(kind => kind.Name == name) is { } found ? Stored(run, found) : null);

    /// <summary>Writes figures by their names, those there are.</summary>
    /// <exception cref="IOException">A file is gone, or is not what the run wrote.</exception>
    public void Write(Markup page, params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (find(name) is { } figure)
                Write(page, figure);
        }
    }

    private static ReportFigure Stored(StoredRun run, FigureKind kind)
    {
        try
        {
            return ReportFigure.Of(kind.Name, kind.Shows, Text("svg"), Text("csv"));
        }
        catch (FormatException error)
        {
            throw new IOException($"The figure '{kind.Name}' of '{run.Name}' has been changed: {error.Message}", error);
        }

        string Text(string ending)
        {
            var path = Path.Combine(run.Path, "plots", $"{kind.Name}.{ending}");
            return File.Exists(path) ? File.ReadAllText(path) : throw new IOException($"The run '{run.Name}' has no plots/{kind.Name}.{ending}. The same command makes it again.");
        }
    }

    private static void Write(Markup page, ReportFigure figure)
    {
        page.Add("h3", figure.Shows).Open("figure").Open("div", ("class", "picture"), ("role", "group"), ("tabindex", "0"), ("aria-label", figure.Shows));
        page.Empty("img", ("src", SvgAddress.Of(figure.Svg)), ("alt", $"{figure.Title}. The numbers follow as a table."), ("width", figure.Width), ("height", figure.Height));
        page.Close().Add("figcaption", $"{figure.Title}. In the folder of the results: plots/{figure.Name}.svg, .png and .csv.");
        WriteNumbers(page, figure);
        page.Close();
    }

    private static void WriteNumbers(Markup page, ReportFigure figure)
    {
        if (figure.Numbers.Rows.Count == 0)
        {
            page.Add("p", "It shows no numbers: nothing of the kind was observed.");
            return;
        }

        page.Open("details").Add("summary", $"The numbers of this figure ({figure.Name})");
        Table(figure).Write(page);
        page.Close();
    }

    private static ReportTable Table(ReportFigure figure)
    {
        var numbers = figure.Numbers;
        var rows = Thinned(numbers);
        var extent = rows.Count == numbers.Rows.Count ? "" : $": {rows.Count} of {numbers.Rows.Count} rows; all are in plots/{figure.Name}.csv";
        var table = new ReportTable($"{figure.Shows}{extent}", [.. numbers.Columns])
        {
            Numbers = [.. Enumerable.Range(0, numbers.Columns.Count).Where(column => rows.TrueForAll(row => IsNumber(row[column])))],
        };
        foreach (var row in rows)
            table.Add([.. row.Select(Shown)]);
        return table;
    }

    /// <summary>Evenly chosen rows; where rows belong to days, whole days.</summary>
    private static List<string[]> Thinned(NumberTable numbers)
    {
        var step = ((numbers.Rows.Count - 1) / MostRows) + 1;
        if (numbers.Columns[0] != "day")
            return [.. numbers.Rows.Where((_, place) => place % step == 0)];
        var days = numbers.Rows.Select(row => row[0]).Distinct().Where((_, place) => place % step == 0).ToHashSet(StringComparer.Ordinal);
        return [.. numbers.Rows.Where(row => days.Contains(row[0]))];
    }

    private static bool IsNumber(string cell) => cell.Length == 0 || double.TryParse(cell, out _);

    /// <summary>Long decimal numbers with five digits; the files hold all of them.</summary>
    private static string Shown(string cell) =>
        cell.Length > LongestNumber && cell.Contains('.', StringComparison.Ordinal) && double.TryParse(cell, out var number) ? number.ToString("G5") : cell;
}
