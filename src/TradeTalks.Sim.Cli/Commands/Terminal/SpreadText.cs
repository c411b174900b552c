using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>How outcome quantities spread over the replications, as a table of quantiles and means.</summary>
internal static class SpreadText
{
    private const int LeastName = 14;
    private const int Indent = 2;
    private const string Gap = "  ";

    /// <summary>The lines of the table.</summary>
    public static IEnumerable<string> Of(Summary summary, TerminalLook look)
    {
        string[] heading = ["n", .. SpreadRow.Probabilities.Select(p => $"P{100 * p:0}"), $"mean {look.PlusMinus} 95 % CI"];
        string[][] rows = [heading, .. summary.Spread.Select(row => Cells(row, look))];
        int[] widths = [.. heading.Select((_, column) => rows.Max(cells => cells[column].Length))];
        string[] names = ["Outcome spread", .. summary.Spread.Select(row => new string(' ', Indent) + look.Signs(row.Name))];
        var room = TerminalLook.Width - widths.Sum() - (Gap.Length * widths.Length);
        var nameWidth = Math.Max(LeastName, Math.Min(names.Max(name => name.Length), room));
        for (var i = 0; i < rows.Length; i++)
        {
            var line = Line(look.Shorten(names[i], nameWidth).PadRight(nameWidth), rows[i], widths, look);
            yield return i == 0 ? look.Palette.Heading(line) : line;
        }
    }

    private static string[] Cells(SpreadRow row, TerminalLook look)
    {
        var quantities = new Quantities(row, look.PlusMinus);
        var mean = row.N == 0 ? "not observed" : look.Signs(quantities.Mean());
        return [Numbers.Count(row.N), .. row.Quantiles.Select(quantities.Quantile), mean];
    }

    /// <summary>Numbers stand to the right of their columns, the mean with its words to the left.</summary>
    private static string Line(string name, string[] cells, int[] widths, TerminalLook look)
    {
        var numbers = string.Concat(cells[..^1].Select((cell, column) => Gap + cell.PadLeft(widths[column])));
        return look.Shorten($"{name}{numbers}{Gap}{cells[^1]}", TerminalLook.Width);
    }
}
