using System.Globalization;
using System.Text;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>Text of a user made fit for a terminal: no control characters, no broken pairs, not too long.</summary>
internal static class Printable
{
    private const int LongestQuote = 40;

    /// <summary>The text in single quotes, cut after 40 characters.</summary>
    public static string Quote(string text)
    {
        var cut = text.Length > LongestQuote ? string.Concat(text.AsSpan(0, LongestQuote - 1), "…") : text;
        return $"'{Clean(cut)}'";
    }

    /// <summary>The text with every character that does not print replaced, one for one.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            clean.Append(Prints(text, i) ? text[i] : '\u00B7');
        }

        return clean.ToString();
    }

    private static bool Prints(string text, int index)
    {
        if (char.IsSurrogate(text[index]))
        {
            return char.IsLowSurrogate(text[index])
                ? index > 0 && char.IsHighSurrogate(text[index - 1])
                : index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        }

        return char.GetUnicodeCategory(text[index]) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }
}
