using TradeTalks.Sim.Cli.ScenarioFiles.Problems;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>Looks at a text before the YAML parser sees it: its length, its characters, how deep its brackets go.</summary>
internal static class TextCheck
{
    /// <summary>Characters a file may hold.</summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>Levels of brackets counted without regard to quotes and comments; the parser's time grows with their square.</summary>
    public const int MostBrackets = 200;

    /// <summary>Whether the parser may look at the text.</summary>
    public static bool Passes(Source source, ProblemList problems)
    {
        if (source.Text.Length > MostCharacters)
        {
            problems.Add(TextCodes.TooLarge, source.At(1, 1, 2), $"the file has {source.Text.Length} characters, more than {MostCharacters}");
            return false;
        }

        return CharactersPass(source, problems) && BracketsPass(source, problems);
    }

    private static bool CharactersPass(Source source, ProblemList problems)
    {
        for (var i = 0; i < source.Text.Length; i++)
        {
            if (IsText(source.Text, i))
                continue;
            problems.Add(TextCodes.NotText, source.AtIndex(i), $"the character U+{(int)source.Text[i]:X4} cannot stand in a scenario file", "delete it");
            return false;
        }

        return true;
    }

    private static bool IsText(string text, int index) => text[index] switch
    {
        '\t' or '\n' or '\r' => true,
        '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => false,
        var c when char.IsHighSurrogate(c) => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        var c when char.IsLowSurrogate(c) => index > 0 && char.IsHighSurrogate(text[index - 1]),
        var c => !char.IsControl(c),
    };

    private static bool BracketsPass(Source source, ProblemList problems)
    {
        var depth = 0;
        for (var i = 0; i < source.Text.Length; i++)
        {
            depth = source.Text[i] switch
            {
                '[' or '{' => depth + 1,
                ']' or '}' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if (depth <= MostBrackets)
                continue;
            problems.Add(TextCodes.TooLarge, source.AtIndex(i), $"brackets are open more than {MostBrackets} deep here");
            return false;
        }

        return true;
    }
}
