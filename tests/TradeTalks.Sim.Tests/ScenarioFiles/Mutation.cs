using CsCheck;

namespace TradeTalks.Sim.Tests.ScenarioFiles;

/// <summary>Breaks a text at one place, the way people, editors and attackers do.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="At">Where, as a share of the text.</param>
/// <param name="Size">How much.</param>
/// <param name="Piece">Which piece goes in.</param>
internal sealed record Mutation(int Kind, double At, int Size, int Piece)
{
    private static readonly string[] Pieces =
    [
        "[", "{", "]", "}", "[[[[", "&a ", "*a", "&a [*a]", "<<: *a", "- ", "? ", ": ", ":", ",", "#", " #", "'", "\"", "|\n", ">-\n", "!!str ", "!x ", "!reset ", "!reset {id: US}", "---\n", "...\n",
        "%YAML 1.2\n", "%TAG ! x\n", "\n", "\r\n", "\r", "\t", "  ", "\0", "\u0001", "\uFEFF", "\u0085", "\u2028", "\u00A0", $"{(char)0xD800}", "é", "日本", "🙂", "e\u0301",
        "1e999", "-1", "0", "NaN", ".inf", "1e-300", "1e300 d", "%", " to ", "uncertain: ", "{uncertain: 1}", "{pert: [1, 2, 3]}", "{mixture: []}", "{empirical: []}", "{choice: {}}",
        "{normal: {mean: 1, sd: 1e308}}", "min: ", "x-", "tradetalks: 1\n", "id: US\n", "\\x41", "\"\\ud800\"", "~", "null", "{}", "[]",
    ];

    public static Gen<Mutation> Gen { get; } = CsCheck.Gen.Select(
        CsCheck.Gen.Int[0, 7], CsCheck.Gen.Double[0, 1], CsCheck.Gen.Int[1, 40], CsCheck.Gen.Int[0, Pieces.Length - 1], (kind, at, size, piece) => new Mutation(kind, at, size, piece));

    public string Apply(string text)
    {
        var at = (int)(At * text.Length);
        var piece = Pieces[Piece];
        return Kind switch
        {
            0 or 1 => text.Insert(at, piece),
            2 => text.Remove(at, Math.Min(Size, text.Length - at)),
            3 => text.Insert(at, string.Concat(Enumerable.Repeat(piece, Size))),
            4 => text[..at],
            5 => OnLines(text, (lines, line) => lines.Insert(line, lines[Size % lines.Count])),
            6 => OnLines(text, (lines, line) => lines[line] = new string(' ', Size % 9) + lines[line].TrimStart()),
            _ => OnLines(text, (lines, line) => (lines[line], lines[Size % lines.Count]) = (lines[Size % lines.Count], lines[line])),
        };
    }

    private string OnLines(string text, Action<List<string>, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, Math.Min((int)(At * lines.Count), lines.Count - 1));
        return string.Join('\n', lines);
    }
}
