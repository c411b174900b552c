using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Lays single values over a scenario, by the rule files are merged by.</summary>
/// <param name="root">The form of whole scenarios.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="rule">Merges.</param>
internal sealed class SettingLayer(MapForm root, ProblemList problems, MergeRule rule)
{
    private readonly PathFinder _finder = new(root);

    /// <summary>The scenario with one more value set; the same where that cannot be done, with a problem.</summary>
    public MapNode Lay(MapNode tree, Setting setting) =>
        _finder.Find(tree, setting.Way, setting.Mark, problems) is { } path ? rule.Merge(tree, (MapNode)Wrap(path, 0, setting, tree), root) : tree;

    /// <summary>The value inside so much of a scenario as leads to it.</summary>
    private Node Wrap(KeyPath path, int place, Setting setting, Node? below)
    {
        if (place == path.Steps.Length)
            return setting.Value;
        var (name, kind, form) = path.Steps[place];
        var inner = Wrap(path, place + 1, setting, Inside(below, name, kind));
        return kind switch
        {
            StepKind.Key or StepKind.Side => new MapNode(setting.Mark, [Named(setting.Mark, name, inner)]),
            StepKind.Item => new ListNode(setting.Mark, [Item(setting.Mark, name, inner)]),
            StepKind.Number => Renewed((ListNode)below!, int.Parse(name) - 1, inner, form),
            _ => throw new InvalidOperationException($"There is no step of kind {kind}."),
        };
    }

    private static Node? Inside(Node? below, string name, StepKind kind) => (kind, below) switch
    {
        (StepKind.Key or StepKind.Side, MapNode map) => map.Find(name),
        (StepKind.Item, ListNode list) => list.Items.FirstOrDefault(item => Binding.IdList.LabelOf(item) == name),
        (StepKind.Number, ListNode list) => list.Items[int.Parse(name) - 1],
        _ => null,
    };

    private static Entry Named(Mark mark, string name, Node value) => new(Plain(mark, name), value);

    private static ScalarNode Plain(Mark mark, string text) => new(mark, text, YamlDotNet.Core.ScalarStyle.Plain);

    private static Node Item(Mark mark, string id, Node inner) => inner switch
    {
        MapNode map => new MapNode(mark, [Named(mark, "id", Plain(mark, id)), .. map.Entries.Where(static entry => entry.Name != "id")]),
        ResetNode => new ResetNode(inner.Mark, id),
        _ => inner,
    };

    /// <summary>A list without ids, which is replaced whole, with one item changed.</summary>
    private ListNode Renewed(ListNode below, int index, Node inner, Form form)
    {
        var items = below.Items.ToBuilder();
        if (inner is ResetNode)
            items.RemoveAt(index);
        else
            items[index] = Changed(below.Items[index], inner, form);
        return new ListNode(inner.Mark, items.ToImmutable());
    }

    private Node Changed(Node item, Node inner, Form form) => (item, inner, form) is (MapNode old, MapNode changes, MapForm map) ? rule.Merge(old, changes, map) : inner;
}
