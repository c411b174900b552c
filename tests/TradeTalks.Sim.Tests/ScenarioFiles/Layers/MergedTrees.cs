using CsCheck;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Layers;

/// <summary>Small files with every kind of value, and what can be said about their trees.</summary>
internal static class MergedTrees
{
    private static readonly string[] Ids = ["a", "b", "c", "d"];
    private static readonly NumberForm Number = new(Quantity.Number, 0, 100, Variation.Chance);
    private static readonly Key Value = new("value", Number, "A number.");
    private static readonly Key Items = new("items", new ListForm(new MapForm([new Key("id", new IdForm(), "Its name."), Value, new Key("worth", new PerSideForm(Number), "Worths.")]), 0, 9), "Items.");

    /// <summary>A number, a list of numbers, items with ids, and a map with some of these.</summary>
    public static MapForm Root { get; } = new([Value, new Key("plain", new ListForm(Number, 0, 9), "Numbers."), Items, new Key("map", new MapForm([Value, Items]), "A map.")]);

    /// <summary>Any file that fits the form, without a reset.</summary>
    public static Gen<string> Yaml { get; } = Gen.Int[0, 999].Array[60].Select(Write);

    public static MapNode Read(string yaml)
    {
        var problems = new ProblemList();
        var tree = TreeReader.Read(new Source("f", yaml), problems);
        Assert.That(problems.Sorted(), Is.Empty, yaml);
        return (MapNode)tree!;
    }

    /// <summary>Merges files, the lowest first, and the problems of it.</summary>
    public static (MapNode Tree, ProblemList Problems) Merge(MapForm form, params string[] yaml)
    {
        var problems = new ProblemList();
        var rule = new MergeRule(problems);
        return (yaml.Skip(1).Aggregate(Read(yaml[0]), (below, above) => rule.Merge(below, Read(above), form)), problems);
    }

    /// <summary>A tree as text, whatever its places.</summary>
    public static string Show(Node node) => node switch
    {
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Name}: {Show(entry.Value)}"))}}}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        ScalarNode scalar => scalar.Text,
        _ => node.Description,
    };

    /// <summary>The values that never merge, by their ways.</summary>
    public static Dictionary<string, string> Leaves(MapNode tree) => LeavesOf(tree, "").ToDictionary(leaf => leaf.Way, leaf => leaf.Text, StringComparer.Ordinal);

    private static IEnumerable<(string Way, string Text)> LeavesOf(MapNode map, string way) => map.Entries.SelectMany(entry => (entry.Name, entry.Value) switch
    {
        ("map" or "worth", MapNode inner) => LeavesOf(inner, $"{way}.{entry.Name}"),
        ("items", ListNode list) => list.Items.Cast<MapNode>().SelectMany(item => LeavesOf(item, $"{way}.items[{Show(item.Find("id")!)}]")),
        _ => [($"{way}.{entry.Name}", Show(entry.Value))],
    });

    private static string Write(int[] dice)
    {
        var next = 0;
        return Map(("value", Number), ("plain", Plain), ("items", List), ("map", () => Map(("value", Number), ("items", List))));

        int Roll(int sides) => dice[next++ % dice.Length] % sides;

        string Number() => Roll(3) switch
        {
            0 => $"{Roll(100)}",
            1 => $"{{uniform: [0, {Roll(100)}]}}",
            _ => $"{{normal: {{mean: {Roll(100)}, sd: 1}}, min: 0}}",
        };

        string Plain() => $"[{string.Join(", ", Enumerable.Range(0, Roll(4)).Select(_ => Number()))}]";

        string List() => $"[{string.Join(", ", Ids.Skip(Roll(4)).Take(Roll(4)).Select(Item))}]";

        string Item(string id) => Map(("id", () => id), ("value", Number), ("worth", () => Map(("North", Number), ("South", Number))));

        string Map(params (string Name, Func<string> Value)[] entries) =>
            $"{{{string.Join(", ", entries.Where(entry => entry.Name == "id" || Roll(2) == 0).Select(entry => $"{entry.Name}: {entry.Value()}"))}}}";
    }
}
