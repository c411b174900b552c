using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Lists what of a merged tree does not come from the file itself, or took the place of something.</summary>
internal sealed class OriginList
{
    private readonly List<Origin> _origins = [];

    /// <summary>The origins in the order of the tree, a map or list from one file as one; then what was deleted.</summary>
    /// <param name="tree">The merged tree.</param>
    /// <param name="deletions">What was deleted in merging.</param>
    public static ImmutableArray<Origin> Of(MapNode tree, IEnumerable<Origin> deletions)
    {
        var list = new OriginList();
        list.Walk(tree, Place.Root);
        return [.. list._origins, .. deletions];
    }

    /// <summary>Lists what is in a node and returns the file all of it comes from; null where it comes from several.</summary>
    private Source? Walk(Node node, Place place)
    {
        var parts = PartsOf(node, place);
        var before = _origins.Count;
        var isWhole = true;
        foreach (var (part, where, overridden) in parts)
        {
            var source = overridden is null ? Walk(part, where) : null;
            isWhole &= source == node.Mark.Source;
            if (overridden is not null || source is { Layer: not Layer.File })
                _origins.Add(new Origin(where.Path, part.Mark, overridden));
        }

        if (isWhole)
            _origins.RemoveRange(before, _origins.Count - before);
        return isWhole ? node.Mark.Source : null;
    }

    private static IEnumerable<(Node Part, Place Where, Mark? Overridden)> PartsOf(Node node, Place place) => node switch
    {
        MapNode map => map.Entries.Where(static entry => !entry.IsNote).Select(entry => (entry.Value, place.Under(entry.Name), entry.Overrides)),
        ListNode list => list.Items.Select((item, index) => (item, place.Item(IdList.LabelOf(item) ?? $"{index + 1}"), (Mark?)null)),
        _ => [],
    };
}
