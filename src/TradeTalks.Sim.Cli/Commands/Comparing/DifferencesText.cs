using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>The paired differences of one variant from the first, as a table with bars and a word for each.</summary>
internal static class DifferencesText
{
    private const string Gap = "  ";
    private const int NumberColumns = 3;

    /// <summary>The lines of the table.</summary>
    public static IEnumerable<string> Of(ShownComparison shown, Contrast contrast, TerminalLook look)
    {
        var rows = shown.Rows(contrast).ToList();
        var (letter, minus) = (ShownComparison.Letter(contrast.Variant), look.IsAscii ? "-" : "−");
        string[] heading = ["A", letter, $"{letter} {minus} A", $"{shown.Level} CI"];
        string[][] cells = [heading, .. rows.Select(row => Cells(new Differences(row, minus)))];
        int[] widths = [.. heading.Select((_, column) => cells.Max(line => line[column].Length))];
        var bars = new IntervalBar(rows, look);
        var room = TerminalLook.Width - widths.Sum() - ((widths.Length + 2) * Gap.Length) - IntervalBar.Width - "unclear".Length;
        string[] names = ["paired differences (pairs)", .. rows.Select(row => $"  {shown.NameOf(row)}")];
        var nameWidth = Math.Min(room, names.Max(name => name.Length));
        yield return look.Palette.Heading(Line(names[0], nameWidth, heading, widths));
        for (var i = 0; i < rows.Count; i++)
            yield return Line(look.Shorten(names[i + 1], nameWidth), nameWidth, cells[i + 1], widths) + Gap + bars.Of(rows[i]) + Gap + shown.WordFor(rows[i]);
        if (rows.Find(row => row.IndependentFactor is not null) is { } first)
            yield return $"  independent seeds would need {Times(first.IndependentFactor!.Value)} times as many replications ({shown.NameOf(first)})";
    }

    private static string[] Cells(Differences words) => [words.A, words.B, words.Change, words.Interval];

    private static string Line(string name, int nameWidth, string[] cells, int[] widths) =>
        name.PadRight(nameWidth) + string.Concat(cells.Select((cell, column) => Gap + (column < NumberColumns ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))));

    private static string Times(double factor) => factor < 10 ? Numbers.Fixed(factor, 1) : Numbers.Count((long)Math.Round(factor));
}
