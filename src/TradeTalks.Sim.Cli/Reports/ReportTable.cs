namespace TradeTalks.Sim.Cli.Reports;

/// <summary>A table of a report: a caption, a heading for every column, and the first cell of a row as its heading.</summary>
/// <param name="caption">What the table shows.</param>
/// <param name="columns">The headings.</param>
internal sealed class ReportTable(string caption, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Places of the columns that hold numbers, which stand to the right.</summary>
    public int[] Numbers { get; init; } = [];

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row, with as many cells as there are columns.</summary>
    public void Add(params string[] cells)
    {
        if (cells.Length != columns.Length)
            throw new ArgumentException($"A row needs {columns.Length} cells, not {cells.Length}.", nameof(cells));
        _rows.Add(cells);
    }

    /// <summary>Writes the table into a box of its own, which scrolls where it is too narrow.</summary>
    public void Write(Markup page) => Write(page, static (_, _) => { });

    /// <summary>Writes the table, with something more at the end of the first cell of each row.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="more">Writes it, by the place of the row.</param>
    public void Write(Markup page, Action<Markup, int> more)
    {
        page.Open("div", ("class", "box"), ("role", "region"), ("tabindex", "0"), ("aria-label", caption)).Open("table");
        page.Add("caption", caption).Open("thead").Open("tr");
        foreach (var (place, column) in columns.Index())
            page.Add("th", column, [("scope", "col"), .. ClassOf(place)]);
        page.Close().Close().Open("tbody");
        foreach (var (place, row) in _rows.Index())
            WriteRow(page, row, place, more);
        page.Close().Close().Close();
    }

    private void WriteRow(Markup page, string[] row, int place, Action<Markup, int> more)
    {
        page.Open("tr").Open("th", [("scope", "row"), .. ClassOf(0)]).Words(row[0]);
        more(page, place);
        page.Close();
        for (var column = 1; column < row.Length; column++)
            page.Add("td", row[column], ClassOf(column));
        page.Close();
    }

    private (string Name, string Value)[] ClassOf(int column) => Numbers.Contains(column) ? [("class", "number")] : [];
}
