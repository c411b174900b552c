using System.Text.RegularExpressions;
using TradeTalks.Sim.Cli.ScenarioFiles.Draws;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Resolved;

/// <summary>Writes the default of a parameter as a scenario would.</summary>
internal static partial class StandardText
{
    /// <summary>The default as YAML that reads back as exactly that default; null where there is no such text.</summary>
    public static string? Of(Key key)
    {
        var form = (NumberForm)key.Form;
        var text = Yaml(key.Standard!.Distribution.Describe(value => Spelling.Write(value, form.Quantity)));
        if (key.Standard.Variation == Variation.Uncertain)
            text = $"{{{DistributionCatalogue.Uncertain}: {text}}}";
        return ReadsBack(text, form, key.Standard) ? text : null;
    }

    /// <summary>The words a distribution describes itself with, in the form scenarios use.</summary>
    private static string Yaml(string words)
    {
        var match = Words().Match(words);
        if (!match.Success)
            return words;
        var (name, limits) = (match.Groups["name"].Value, Limits().Replace(match.Groups["limits"].Value, ", ${end}: ${value}"));
        if (match.Groups["ends"] is { Success: true } ends)
            return $"{{{name}: [{ends.Value.Replace("..", ", ", StringComparison.Ordinal)}]{limits}}}";
        if (match.Groups["p5"] is { Success: true } p5)
            return $"{{{name}: {{p5: {p5.Value}, p95: {match.Groups["p95"].Value}}}{limits}}}";
        var spread = match.Groups["sd"] is { Success: true } sd ? $", sd: {sd.Value}" : "";
        return $"{{{name}: {{mean: {match.Groups["mean"].Value}{spread}}}{limits}}}";
    }

    private static bool ReadsBack(string text, NumberForm form, Input standard)
    {
        var problems = new ProblemList();
        var node = TreeReader.Read(new Source("default", text), problems);
        return node is not null && InputReader.Read(node, form, "the default", problems) is { } read && !problems.HasErrors && read == standard;
    }

    [GeneratedRegex(@"\A(?<name>[a-z]+) ((?<ends>[^,]+\.\.[^,]+)|mean (?<mean>[^,]+)(, sd (?<sd>[^,]+))?|(?<p5>[^,]+) to (?<p95>[^,]+))(?<limits>(, (min|max) [^,]+)*)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(", (?<end>min|max) (?<value>[^,]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Limits();
}
