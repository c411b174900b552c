namespace TradeTalks.Sim.Cli.Reports;

/// <summary>A table of a report: a caption, a heading for every column, and the first cell of a row as its heading.</summary>
/// <param name="caption">What the table shows.</param>
/// <param name="columns">The headings.</param>
internal sealed class ReportTable(string caption, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Places of the columns that hold numbers, which stand to the right.</summary>
    public int[] Numbers { get; init; } = [];

    /// <summary>Places of the columns that hold sentences, which need room.</summary>
    public int[] Prose { get; init; } = [];

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row, with as many cells as there are columns.</summary>
    public void Add(params string[] cells)
    {
        if (cells.Length != columns.Length)
            throw new ArgumentException($"A row needs {columns.Length} cells, not {cells.Length}.", nameof(cells));
        _rows.Add(cells);
    }

    /// <summary>Adds a row whose last cell reaches to the end of the row.</summary>
    public void AddReaching(params string[] cells)
    {
        if (cells.Length >= columns.Length)
            throw new ArgumentException($"A row that reaches further has fewer than {columns.Length} cells, not {cells.Length}.", nameof(cells));
        _rows.Add(cells);
    }

    /// <summary>Writes the table into a box of its own, which scrolls where it is too narrow.</summary>
    public void Write(Markup page) => Write(page, static (_, _, _) => { });

    /// <summary>Writes the table, with something more at the end of its cells.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="more">Writes it, by the places of row and column; for many cells nothing.</param>
    public void Write(Markup page, Action<Markup, int, int> more)
    {
        page.Open("div", ("class", "box"), ("role", "group"), ("tabindex", "0"), ("aria-label", caption)).Open("table");
        page.Add("caption", caption).Open("thead").Open("tr");
        foreach (var (place, column) in columns.Index())
            page.Add("th", column, [("scope", "col"), .. ClassOf(place)]);
        page.Close().Close().Open("tbody");
        foreach (var (place, row) in _rows.Index())
            WriteRow(page, row, place, more);
        page.Close().Close().Close();
    }

    private void WriteRow(Markup page, string[] row, int place, Action<Markup, int, int> more)
    {
        page.Open("tr");
        for (var column = 0; column < row.Length; column++)
        {
            if (column == 0 && row[0].Length > 0)
                page.Open("th", [("scope", "row"), .. ClassOf(0)]);
            else
                page.Open("td", [.. ClassOf(column), .. SpanOf(row.Length, column)]);
            page.Words(row[column]);
            more(page, place, column);
            page.Close();
        }

        page.Close();
    }

    /// <summary>What lets the last cell of a short row reach to its end.</summary>
    private (string Name, string Value)[] SpanOf(int cells, int column) =>
        column == cells - 1 && cells < columns.Length ? [("colspan", $"{columns.Length - cells + 1}")] : [];

    private (string Name, string Value)[] ClassOf(int column) => Numbers.Contains(column) ? [("class", "number")] : Prose.Contains(column) ? [("class", "prose")] : [];
}
