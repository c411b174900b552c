using System.Text;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>The figures of a run in its report: the same drawings as the files, each with its message in words and its numbers as a table.</summary>
/// <param name="summary">The run's numbers.</param>
internal sealed class ReportFigures(Summary summary)
{
    private const int MostRows = 60;
    private const int LongestNumber = 7;

    private readonly Dictionary<string, (FigureKind Kind, Figure Figure, string Svg)> _drawn = FigureCatalogue.All
        .AsParallel().AsOrdered()
        .Select(kind => (Kind: kind, Figure: kind.Compose(summary)))
        .Select(drawn => (drawn.Kind, drawn.Figure, Svg: FigureFiles.Svg(drawn.Figure)))
        .ToDictionary(drawn => drawn.Kind.Name, StringComparer.Ordinal);

    /// <summary>Writes figures by their names.</summary>
    public void Write(Markup page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var (kind, figure, svg) = _drawn[name];
            page.Add("h3", figure.Title).Open("figure").Open("div", ("class", "picture"), ("role", "region"), ("tabindex", "0"), ("aria-label", kind.Shows));
            var (width, height) = SizeOf(svg);
            var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
            page.Empty("img", ("src", $"data:image/svg+xml;base64,{data}"), ("alt", $"{figure.Title}. {kind.Shows}. The numbers follow as a table."), ("width", width), ("height", height));
            page.Close().Add("figcaption", $"{kind.Shows}. {figure.Subtitle}.");
            WriteNumbers(page, kind, figure.Numbers);
            page.Close();
        }
    }

    private static void WriteNumbers(Markup page, FigureKind kind, NumberTable numbers)
    {
        page.Open("details").Add("summary", $"The numbers of this figure ({kind.Name})");
        if (numbers.Rows.Count == 0)
            page.Add("p", "There are none: nothing of the kind was observed.");
        else
            Table(kind, numbers).Write(page);
        page.Close();
    }

    private static ReportTable Table(FigureKind kind, NumberTable numbers)
    {
        var step = ((numbers.Rows.Count - 1) / MostRows) + 1;
        var rows = numbers.Rows.Where((_, place) => place % step == 0).ToList();
        var extent = step == 1 ? "" : $": {rows.Count} of {numbers.Rows.Count} rows, one in {step}; all are in plots/{kind.Name}.csv";
        var table = new ReportTable($"{kind.Shows}{extent}", [.. numbers.Columns]) { Numbers = [.. Enumerable.Range(1, numbers.Columns.Count - 1).Where(column => rows.TrueForAll(row => IsNumber(row[column])))] };
        foreach (var row in rows)
            table.Add([.. row.Select(Shown)]);
        return table;
    }

    private static bool IsNumber(string cell) => cell.Length == 0 || double.TryParse(cell, out _);

    /// <summary>Long decimal numbers with five digits; the files hold all of them.</summary>
    private static string Shown(string cell) =>
        cell.Length > LongestNumber && cell.Contains('.', StringComparison.Ordinal) && double.TryParse(cell, out var number) ? number.ToString("G5") : cell;

    private static (string Width, string Height) SizeOf(string svg)
    {
        var box = svg[svg.IndexOf("viewBox=\"0 0 ", StringComparison.Ordinal)..];
        var size = box[..box.IndexOf('>', StringComparison.Ordinal)].Split('"')[1].Split(' ');
        return (size[2], size[3]);
    }
}
