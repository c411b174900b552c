using YamlDotNet.Core;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>Puts what the YAML parser says into a user's words.</summary>
internal static class SyntaxCause
{
    private static readonly (string Said, string Cause)[] Known =
    [
        ("block mapping", "this line does not fit the map it stands in: is it indented like its neighbours?"),
        ("block collection", "this line does not fit the list it stands in: is it indented like its neighbours?"),
        ("flow sequence", "a list that begins with [ needs commas and a closing ]"),
        ("flow mapping", "a map that begins with { needs commas and a closing }"),
        ("end of stream", "a quote is opened and never closed"),
        ("start any token", "this character cannot begin a value: put the value in quotes"),
        ("scanning a tag", "a tag needs a space behind it, before a closing bracket too"),
        ("tab", "tabs cannot indent: use spaces"),
        ("simple key", "a colon is missing here, or a text with a colon needs quotes"),
        ("Mapping values", "a second colon on this line: a text with a colon needs quotes"),
        ("mapping values", "a second colon on this line: a text with a colon needs quotes"),
        ("escape", "an unknown escape in a text in double quotes: use single quotes"),
    ];

    public static string Of(YamlException problem)
    {
        var known = Known.FirstOrDefault(pair => problem.Message.Contains(pair.Said, StringComparison.Ordinal)).Cause;
        return known ?? Printable.Clean(problem.Message);
    }
}
