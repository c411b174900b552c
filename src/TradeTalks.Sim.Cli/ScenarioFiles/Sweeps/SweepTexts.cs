using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

/// <summary>Takes the arguments of a sweep apart: a path, and behind it values.</summary>
internal static class SweepTexts
{
    /// <summary>The path of an argument, and where what is behind it begins; null, with a problem, where nothing is.</summary>
    public static (string Way, Mark Mark, int From)? Split(Source source, string example, ProblemList problems)
    {
        var at = source.Text.IndexOf('=', StringComparison.Ordinal);
        if (at > 0 && at < source.Text.Length - 1)
            return (source.Text[..at].Trim(), source.At(1, 1, at + 1), at + 1);
        problems.Add(SweepCodes.Range, source.At(1, 1, source.Text.Length + 1), $"{Printable.Quote(source.Text)} names no values", $"write {example}");
        return null;
    }

    /// <summary>The values of path=a,b,c, each YAML like that of a key; commas in brackets belong to a value.</summary>
    public static IEnumerable<Setting> Values(Source source, (string Way, Mark Mark, int From) head, ProblemList problems)
    {
        var from = head.From;
        foreach (var end in Commas(source.Text, from).Append(source.Text.Length))
        {
            if (TreeReader.Read(source.Between(from, end), problems) is { } value)
                yield return new Setting(head.Way, head.Mark, value);
            from = end + 1;
        }
    }

    private static IEnumerable<int> Commas(string text, int from)
    {
        var depth = 0;
        for (var place = from; place < text.Length; place++)
        {
            depth += text[place] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (text[place] == ',' && depth == 0)
                yield return place;
        }
    }
}
