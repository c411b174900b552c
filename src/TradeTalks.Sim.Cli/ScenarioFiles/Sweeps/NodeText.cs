using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

/// <summary>Writes a value on one line, as it would stand behind <c>--set path=</c>.</summary>
internal static class NodeText
{
    /// <summary>The value on one line.</summary>
    public static string Of(Node node) => node switch
    {
        ScalarNode scalar => string.Join(' ', scalar.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        ListNode list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(static entry => $"{entry.Name}: {Of(entry.Value)}"))}}}",
        _ => node.Description,
    };
}
