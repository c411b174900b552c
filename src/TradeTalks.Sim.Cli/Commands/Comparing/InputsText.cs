using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>The inputs that differ, and only those.</summary>
internal static class InputsText
{
    private const int MostRows = 40;
    private const int WidestPath = 36;
    private const string Gap = "  ";

    /// <summary>The lines of the table.</summary>
    public static IEnumerable<string> Of(ShownComparison shown, TerminalLook look)
    {
        var rows = shown.Inputs.Rows;
        if (rows.IsEmpty)
        {
            yield return $"no input differs (of {Numbers.Count(shown.Inputs.Total)})";
            yield break;
        }

        var title = $"inputs that differ ({Numbers.Count(rows.Length)} of {Numbers.Count(shown.Inputs.Total)})";
        var pathWidth = Math.Max(title.Length, Math.Min(WidestPath, rows.Max(row => row.Path.Length + 2)));
        var width = ((TerminalLook.Width - pathWidth) / shown.Named.Length) - Gap.Length;
        yield return look.Palette.Heading(Line(title, pathWidth, shown.Named.Select((_, i) => ShownComparison.Letter(i)), width, look));
        foreach (var row in rows.Take(MostRows).SelectMany(row => Lines(row, pathWidth, width, look)))
            yield return row;
        if (rows.Length > MostRows)
            yield return $"  and {Numbers.Count(rows.Length - MostRows)} more: --json has them all";
    }

    /// <summary>A row; where a value is too long for its column, a line for each variant.</summary>
    private static IEnumerable<string> Lines(ValueRow row, int pathWidth, int width, TerminalLook look)
    {
        string[] texts = [.. row.Texts.Select(text => text ?? "not stated")];
        if (Array.TrueForAll(texts, text => text.Length <= width))
            return [Line($"  {row.Path}", pathWidth, texts, width, look)];
        return texts.SelectMany((text, i) => TerminalLook.Wrap($"    {ShownComparison.Letter(i)}  ", text, TerminalLook.Width)).Prepend(look.Shorten($"  {row.Path}", TerminalLook.Width));
    }

    private static string Line(string path, int pathWidth, IEnumerable<string> cells, int width, TerminalLook look) =>
        look.Shorten(path, pathWidth).PadRight(pathWidth) + string.Concat(cells.Select(cell => Gap + look.Shorten(cell, width).PadRight(width)));
}
