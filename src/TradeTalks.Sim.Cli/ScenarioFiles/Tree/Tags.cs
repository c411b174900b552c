using TradeTalks.Sim.Cli.ScenarioFiles.Problems;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>The one tag of the scenario language; all others are refused.</summary>
internal static class Tags
{
    private const string Id = "id";

    /// <summary>What a tag makes of its value: <c>!reset</c> before nothing, or before <c>{id: x}</c> in a list.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="mark">Where it stands.</param>
    /// <param name="node">The value behind it.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static Node Apply(string tag, Mark mark, Node node, ProblemList problems)
    {
        if (tag != ResetNode.Tag)
            problems.Add(TextCodes.Tag, mark, "tags are not used here", "delete the tag");
        else if (ResetOf(node, mark) is { } reset)
            return reset;
        else
            problems.Add(TextCodes.Tag, mark, $"behind {ResetNode.Tag} stands nothing, or in a list the id alone", "write key: !reset, or - !reset {id: x}");
        return node;
    }

    private static ResetNode? ResetOf(Node node, Mark mark) => node switch
    {
        ScalarNode { IsBlank: true } => new ResetNode(mark, null),
        MapNode { Entries: [{ Name: Id, Value: ScalarNode { IsBlank: false } id }] } => new ResetNode(mark, id.Text),
        _ => null,
    };
}
