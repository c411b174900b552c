using System.Text;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The numbers of a figure as a table for other programs: comma-separated, decimal points, UTF-8.</summary>
/// <param name="columns">The names of the columns.</param>
internal sealed class NumberTable(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>The rows, each with as many cells as there are columns.</summary>
    public IReadOnlyList<string[]> Rows => _rows;

    /// <summary>Adds a row; a missing number is an empty cell.</summary>
    public void Add(params object?[] cells)
    {
        if (cells.Length != columns.Length)
            throw new ArgumentException($"A row needs {columns.Length} cells, not {cells.Length}.", nameof(cells));
        _rows.Add([.. cells.Select(Written)]);
    }

    /// <summary>The whole table, lines ended by a line feed.</summary>
    public string ToCsv()
    {
        var text = new StringBuilder();
        foreach (var row in _rows.Prepend([.. columns]))
            text.AppendJoin(',', row.Select(Quoted)).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads a table as <see cref="ToCsv"/> writes it.</summary>
    /// <exception cref="FormatException">It is not written so.</exception>
    public static NumberTable OfCsv(string text)
    {
        var lines = CsvLines.Of(text);
        if (lines.Count == 0)
            throw new FormatException("A table has a line of headings.");
        var table = new NumberTable(lines[0]);
        foreach (var cells in lines.Skip(1))
        {
            if (cells.Length != lines[0].Length)
                throw new FormatException($"A row has {cells.Length} cells where there are {lines[0].Length} columns.");
            table._rows.Add(cells);
        }

        return table;
    }

    private static string Written(object? cell) => cell switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd"),
        IFormattable number => number.ToString(null, null),
        _ => cell.ToString()!,
    };

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
