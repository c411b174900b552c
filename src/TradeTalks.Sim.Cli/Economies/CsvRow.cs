namespace TradeTalks.Sim.Cli.Economies;

/// <summary>One row of a file of trade data.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Cells">Its cells by the names of their columns.</param>
internal sealed record CsvRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell of a column.</summary>
    public string this[string column] => Cells[column];

    /// <summary>Cuts a line at commas outside quotation marks; a doubled mark inside stands for one.</summary>
    public static List<string> Cut(string line)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var place = 0; place < line.Length; place++)
        {
            var sign = line[place];
            if (sign == '"' && isQuoted && place + 1 < line.Length && line[place + 1] == '"')
            {
                cell.Append(sign);
                place++;
            }
            else if (sign == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (sign == ',' && !isQuoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(sign);
            }
        }

        return [.. cells, cell.ToString().Trim()];
    }
}
