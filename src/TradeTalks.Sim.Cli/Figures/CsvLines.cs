using System.Text;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Divides comma-separated text into lines and cells; cells with commas, quotes or line ends stand in quotes, quotes in them are doubled (RFC 4180).</summary>
internal static class CsvLines
{
    /// <summary>The cells, line by line.</summary>
    /// <param name="text">Lines ended by line feeds.</param>
    public static List<string[]> Of(string text)
    {
        var lines = new List<string[]>();
        var cells = new List<string>();
        for (var place = 0; place < text.Length; place++)
        {
            cells.Add(text[place] == '"' ? Quoted(text, ref place) : Bare(text, ref place));
            if (place < text.Length && text[place] == ',')
                continue;
            lines.Add([.. cells]);
            cells.Clear();
        }

        return lines;
    }

    /// <summary>Reads to the comma or line feed behind a cell.</summary>
    private static string Bare(string text, ref int place)
    {
        var end = text.AsSpan(place).IndexOfAny(',', '\n');
        var cell = end < 0 ? text[place..] : text.Substring(place, end);
        place += cell.Length;
        return cell;
    }

    /// <summary>Reads a cell in quotes, to the comma or line feed behind it.</summary>
    private static string Quoted(string text, ref int place)
    {
        var cell = new StringBuilder();
        for (place++; place < text.Length; place++)
        {
            if (text[place] != '"')
                cell.Append(text[place]);
            else if (place + 1 < text.Length && text[place + 1] == '"')
                cell.Append(text[place++]);
            else
                break;
        }

        place++;
        return cell.ToString();
    }
}
