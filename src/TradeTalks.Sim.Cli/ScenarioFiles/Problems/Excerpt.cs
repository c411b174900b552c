using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>The part of a source line that shows a mark, as it stands on a terminal.</summary>
/// <param name="Text">The text, tabs widened, at most 96 columns or so.</param>
/// <param name="CaretStart">Columns before the caret.</param>
/// <param name="CaretWidth">Columns of the caret, at least 1.</param>
internal readonly record struct Excerpt(string Text, int CaretStart, int CaretWidth)
{
    private const int LongestLine = 96;
    private const int Before = 40;
    private const string Tab = "    ";

    /// <summary>The line of a mark; of a long line the part around the mark, with an ellipsis where it was cut.</summary>
    public static Excerpt Around(Mark mark)
    {
        var line = mark.Source.Line(mark.Line);
        var start = Math.Min(mark.Column - 1, line.Length);
        var end = Math.Min(mark.EndColumn - 1, line.Length);
        var (first, last) = Window(line, start);
        var head = (first > 0 ? "…" : "") + Widen(line[first..start]);
        var marked = Widen(line[start..Math.Clamp(end, start, last)]);
        var tail = Widen(line[Math.Clamp(end, start, last)..last]) + (last < line.Length ? "…" : "");
        return new Excerpt((head + marked + tail).TrimEnd(), DisplayWidth.Of(head), Math.Max(1, DisplayWidth.Of(marked)));
    }

    private static (int First, int Last) Window(string line, int start)
    {
        if (line.Length <= LongestLine)
            return (0, line.Length);
        var first = Math.Clamp(start - Before, 0, Math.Max(0, line.Length - LongestLine));
        return (first, Math.Min(line.Length, first + LongestLine));
    }

    private static string Widen(string text) => Printable.Clean(text.Replace("\t", Tab, StringComparison.Ordinal));
}
