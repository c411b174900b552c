namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>Which signs and colours may be written.</summary>
/// <param name="IsAscii">Whether only ASCII may be written (--plain).</param>
/// <param name="Palette">The colours.</param>
internal sealed record TerminalLook(bool IsAscii, Palette Palette)
{
    /// <summary>Columns of a line at most.</summary>
    public const int Width = 100;

    /// <summary>A per cent sign that stays with its number.</summary>
    private const string NoBreak = "\u00a0%";

    private const string Eighths = " ▏▎▍▌▋▊▉";

    /// <summary>The look without colours.</summary>
    public static TerminalLook Plain { get; } = new(IsAscii: false, Palette.None);

    /// <summary>The look with ASCII signs alone.</summary>
    public static TerminalLook Ascii { get; } = new(IsAscii: true, Palette.None);

    /// <summary>The sign between the ends of a range.</summary>
    public string Range => IsAscii ? "-" : "–";

    /// <summary>The sign before half an interval.</summary>
    public string PlusMinus => IsAscii ? "+/-" : "±";

    private string Ellipsis => IsAscii ? "..." : "…";

    /// <summary>The look that suits a stream.</summary>
    /// <param name="isPlain">Whether the user asked for --plain.</param>
    /// <param name="isTerminal">Whether a person reads the stream directly.</param>
    /// <param name="noColor">The environment variable NO_COLOR.</param>
    public static TerminalLook For(bool isPlain, bool isTerminal, string? noColor) =>
        new(isPlain, isTerminal && !isPlain && string.IsNullOrEmpty(noColor) ? Palette.Ansi : Palette.None);

    /// <summary>A bar whose length is a share of a width, exact to an eighth of a column; never empty for a share above 0.</summary>
    public string Bar(double share, int width)
    {
        if (share <= 0 || width <= 0)
            return "";
        var eighths = Math.Max(1, (int)Math.Round(share * width * 8));
        if (IsAscii)
            return eighths < 4 ? "|" : new string('#', (eighths + 4) / 8);
        var rest = eighths % 8;
        return new string('█', eighths / 8) + (rest == 0 ? "" : Eighths[rest]);
    }

    /// <summary>Shortens words, visibly, to a width.</summary>
    public string Shorten(string words, int width) =>
        words.Length <= width ? words : words[..Math.Max(0, width - Ellipsis.Length)].TrimEnd() + Ellipsis;

    /// <summary>Words in the signs that may be written; anything else becomes a question mark.</summary>
    public string Signs(string words) => IsAscii ? string.Concat(words.Select(sign => sign < 128 ? sign : '?')) : words;

    /// <summary>Breaks words into lines of at most a width; later lines are indented under the first word, and a word that fits nowhere is cut.</summary>
    public static IEnumerable<string> Wrap(string head, string words, int width)
    {
        var room = Math.Max(1, width - head.Length);
        var pieces = words.Replace(" %", NoBreak, StringComparison.Ordinal).Split(' ').SelectMany(word => word.Chunk(room)).Select(part => new string(part).Replace(NoBreak, " %", StringComparison.Ordinal));
        return Flow(head, pieces, " ", width);
    }

    /// <summary>Joins pieces into lines of at most <see cref="Width"/> columns; later lines are indented.</summary>
    public static IEnumerable<string> Flow(string head, IEnumerable<string> pieces, string gap) => Flow(head, pieces, gap, Width);

    /// <summary>Joins pieces into lines of at most a width; later lines are indented.</summary>
    public static IEnumerable<string> Flow(string head, IEnumerable<string> pieces, string gap, int width)
    {
        var line = head;
        var isFresh = true;
        foreach (var piece in pieces)
        {
            if (!isFresh && line.Length + gap.Length + piece.Length > width)
            {
                yield return line;
                (line, isFresh) = (new string(' ', head.Length), true);
            }

            line += isFresh ? piece : gap + piece;
            isFresh = false;
        }

        yield return line;
    }
}
