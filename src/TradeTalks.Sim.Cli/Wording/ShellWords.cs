using System.Buffers;

namespace TradeTalks.Sim.Cli.Wording;

/// <summary>How words of a command line are written so that a shell takes each as one.</summary>
internal static class ShellWords
{
    private static readonly SearchValues<char> Bare = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:,+%@");
    private static readonly SearchValues<char> Strange = SearchValues.Create("\"$`\\!");

    /// <summary>All words, one behind the other.</summary>
    public static string Line(IEnumerable<string> words) => string.Join(' ', words.Select(Quoted));

    /// <summary>A word, in quotation marks where it needs them: double ones, which every shell knows, unless it holds what they do not protect.</summary>
    public static string Quoted(string word)
    {
        if (word.Length > 0 && !word.AsSpan().ContainsAnyExcept(Bare))
            return word;
        return word.AsSpan().ContainsAny(Strange) ? $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'" : $"\"{word}\"";
    }
}
