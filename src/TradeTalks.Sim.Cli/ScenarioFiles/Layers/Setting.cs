using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>One value set from outside the files: US.demanded_share=75 %.</summary>
/// <param name="Way">The way to the value, as written.</param>
/// <param name="Mark">Where the way stands.</param>
/// <param name="Value">The value, not yet read against a form.</param>
internal sealed record Setting(string Way, Mark Mark, Node Value)
{
    /// <summary>Reads way=value; the value is YAML like that of a key in a file. Null where it is not.</summary>
    public static Setting? Read(Source source, ProblemList problems)
    {
        var at = source.Text.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0)
        {
            problems.Add(FileCodes.UnknownPath, source.At(1, 1, source.Text.Length + 1), $"{Printable.Quote(source.Text)} sets nothing", "write path=value, as in US.demanded_share=\"75 %\"");
            return null;
        }

        return TreeReader.Read(source.Between(at + 1, source.Text.Length), problems) is { } value ? new Setting(source.Text[..at].Trim(), source.At(1, 1, at + 1), value) : null;
    }
}
