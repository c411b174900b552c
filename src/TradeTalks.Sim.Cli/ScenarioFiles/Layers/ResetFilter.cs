using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Takes every <c>!reset</c> out of what is new in a file, where there is nothing to delete.</summary>
/// <param name="problems">Takes each of them.</param>
internal sealed class ResetFilter(ProblemList problems)
{
    /// <summary>The node without them, itself where it had none; null where it is one.</summary>
    public Node? Pass(Node node)
    {
        switch (node)
        {
            case ResetNode reset:
                Refuse(reset, "nothing is inherited here that could be deleted", "delete the line");
                return null;
            case MapNode map:
                return PassMap(map);
            case ListNode list:
                var items = list.Items.Select(Pass).OfType<Node>().ToImmutableArray();
                return items.SequenceEqual(list.Items) ? list : new ListNode(list.Mark, items);
            default:
                return node;
        }
    }

    /// <summary>Reports a <c>!reset</c> that has no effect.</summary>
    public void Refuse(ResetNode reset, string cause, string? remedy) => problems.Add(FileCodes.ResetOfNothing, reset.Mark, cause, remedy);

    private MapNode PassMap(MapNode map)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var isSame = true;
        foreach (var entry in map.Entries)
        {
            var value = Pass(entry.Value);
            isSame &= ReferenceEquals(value, entry.Value);
            if (value is not null)
                entries.Add(ReferenceEquals(value, entry.Value) ? entry : entry with { Value = value });
        }

        return isSame ? map : new MapNode(map.Mark, entries.ToImmutable());
    }
}
