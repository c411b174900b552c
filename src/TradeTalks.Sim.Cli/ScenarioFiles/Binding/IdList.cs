using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Binding;

/// <summary>The ids of one list, each of which may stand once.</summary>
/// <param name="item">The form of the items; those without an id are let through.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class IdList(Form item, ProblemList problems)
{
    private const string Id = "id";

    private readonly Dictionary<string, Mark> _seen = new(StringComparer.Ordinal);
    private readonly bool _isNoted = item is IdForm or ReferenceForm || HasIds(item);

    /// <summary>Whether items of a form are maps known by an id.</summary>
    public static bool HasIds(Form item) => item is MapForm map && map.Keys.Any(static key => key is { Name: Id, Form: IdForm });

    /// <summary>Notes the id of one more item and reports it when it was there.</summary>
    public void Note(Node node, Place list)
    {
        if (!_isNoted || IdOf(node) is not { IsBlank: false } id || _seen.TryAdd(id.Text, id.Mark))
            return;
        problems.Add(ValueCodes.DuplicateId, id.Mark, $"{id.Description} stands twice in {list.Path}", $"first {_seen[id.Text].From(id.Mark.Source)}");
    }

    /// <summary>The id of an item as a path shows it, or null.</summary>
    public static string? LabelOf(Node node) => node is MapNode && IdOf(node) is { } id && ScalarBinder.IsId(id.Text) ? id.Text : null;

    /// <summary>The id of an item; the item itself where it is a plain value.</summary>
    public static ScalarNode? IdOf(Node node) => (node is MapNode map ? map.Find(Id) : node) as ScalarNode;
}
