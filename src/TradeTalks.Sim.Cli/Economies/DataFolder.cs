using System.Text;

namespace TradeTalks.Sim.Cli.Economies;

/// <summary>The files of a folder of trade data, and all that is found wrong in them.</summary>
/// <param name="path">The folder.</param>
internal sealed class DataFolder(string path)
{
    private readonly List<DataProblem> _problems = [];
    private readonly List<(string Name, byte[] Content)> _files = [];

    /// <summary>The files read so far, with their contents.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files => _files;

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<DataProblem> Problems => _problems;

    /// <summary>Whether a file is there.</summary>
    public bool Has(string file) => File.Exists(Path.Combine(path, file));

    /// <summary>Notes something wrong.</summary>
    public void Complain(string file, int line, string message) => _problems.Add(new DataProblem(file, line, message));

    /// <summary>The rows of a file; none where it is missing or lacks a column, which is noted.</summary>
    public List<CsvRow> Rows(string file, params string[] columns)
    {
        if (!Has(file))
        {
            Complain(file, 0, $"the file is missing; it needs the columns {string.Join(", ", columns)}.");
            return [];
        }

        var content = File.ReadAllBytes(Path.Combine(path, file));
        _files.Add((file, content));
        var lines = Encoding.UTF8.GetString(content).TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var header = CsvRow.Cut(lines[0]);
        if (header.Distinct(StringComparer.Ordinal).Count() < header.Count)
        {
            Complain(file, 1, "a column stands there twice.");
            return [];
        }

        var missing = columns.Except(header).ToList();
        if (missing.Count > 0)
        {
            Complain(file, 1, $"the columns {string.Join(", ", missing)} are missing; the first line names the columns.");
            return [];
        }

        return [.. lines.Skip(1).Select((line, index) => RowOf(file, header, index + 2, line)).OfType<CsvRow>()];
    }

    /// <summary>A number within a range; notes what is none and gives the lowest.</summary>
    /// <param name="file">The file.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="lowest">The lowest number allowed.</param>
    /// <param name="mayEqual">Whether the lowest itself is allowed.</param>
    public double Number(string file, CsvRow row, string column, double lowest, bool mayEqual)
    {
        if (!double.TryParse(row[column], out var value) || !double.IsFinite(value))
            Complain(file, row.Line, $"'{row[column]}' in column {column} is not a number.");
        else if (value > lowest || (mayEqual && value == lowest))
            return value;
        else
            Complain(file, row.Line, $"{column} is {row[column]}; it must {(mayEqual ? $"not be below {lowest}" : $"be above {lowest}")}.");
        return lowest + 1;
    }

    /// <summary>The place of a name in a list; notes one that is not in it and gives -1.</summary>
    public int Place(string file, CsvRow row, string column, IReadOnlyList<string> names, string listFile)
    {
        for (var place = 0; place < names.Count; place++)
        {
            if (string.Equals(names[place], row[column], StringComparison.Ordinal))
                return place;
        }

        Complain(file, row.Line, $"'{row[column]}' in column {column} is not in {listFile}: {string.Join(", ", names)}.");
        return -1;
    }

    private CsvRow? RowOf(string file, List<string> header, int line, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var cells = CsvRow.Cut(text);
        if (cells.Count != header.Count)
        {
            Complain(file, line, $"{cells.Count} cells, but the first line has {header.Count}.");
            return null;
        }

        return new CsvRow(line, header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }
}
