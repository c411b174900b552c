using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Layers;

internal sealed class OriginListTests
{
    [TestCase("value: 1", "plain: [1]", "value base.yaml:1", TestName = "An_inherited_value_is_listed_and_one_of_the_file_itself_is_not")]
    [TestCase("value: 1", "value: 2", "value case.yaml:1 over base.yaml:1", TestName = "A_value_that_overrides_is_listed_with_the_other")]
    [TestCase("value: 1", "value: !reset", "value case.yaml:1 without base.yaml:1", TestName = "A_value_deleted_is_listed")]
    [TestCase("items: [{id: a}, {id: b}]", "items: [!reset {id: a}]", "items[b] base.yaml:1 | items[a] case.yaml:1 without base.yaml:1", TestName = "An_item_deleted_is_listed")]
    [TestCase("map: {value: 1,\n  items: [{id: a}]}", "value: 1", "map base.yaml:1", TestName = "A_map_all_of_one_file_is_one_line")]
    [TestCase("map: {value: 1,\n  items: [{id: a}]}", "map: {value: 2}", "map.value case.yaml:1 over base.yaml:1 | map.items base.yaml:2", TestName = "A_map_of_two_files_is_listed_value_by_value")]
    [TestCase("items: [{id: a, value: 1}, {id: b}]", "items: [{id: a, worth: {N: 1}}]", "items[a].value base.yaml:1 | items[b] base.yaml:1", TestName = "An_id_that_only_names_an_item_is_not_listed")]
    [TestCase("x-a: 1", "x-a: 2", "", TestName = "Notes_are_not_listed")]
    public void Origins_are_listed(string below, string above, string expected) => Assert.That(List(("base.yaml", below), ("case.yaml", above)), Is.EqualTo(expected));

    [Test]
    public void Of_three_files_the_last_that_was_overridden_is_named() =>
        Assert.That(List(("a.yaml", "value: 1\nplain: [1]"), ("b.yaml", "value: 2"), ("case.yaml", "value: 3")), Is.EqualTo("value case.yaml:1 over b.yaml:1 | plain a.yaml:2"));

    [Test]
    public void What_one_parent_overrides_in_another_is_listed() =>
        Assert.That(List(("a.yaml", "value: 1"), ("b.yaml", "value: 2"), ("case.yaml", "plain: []")), Is.EqualTo("value b.yaml:1 over a.yaml:1"));

    private static string List(params (string Name, string Yaml)[] files)
    {
        var problems = new ProblemList();
        var rule = new MergeRule(problems);
        var trees = files.Select((file, index) => (MapNode)TreeReader.Read(new Source(file.Name, file.Yaml, index == files.Length - 1 ? Layer.File : Layer.Extends), problems)!).ToList();
        var tree = trees.Skip(1).Aggregate(trees[0], (below, above) => rule.Merge(below, above, MergedTrees.Root));
        Assert.That(problems.Sorted(), Is.Empty);
        return string.Join(" | ", OriginList.Of(tree, rule.Deletions).Select(Show));
    }

    private static string Show(Origin origin)
    {
        var over = origin.Overrides is { } mark ? $" {(origin.IsDeletion ? "without" : "over")} {mark.Source.Name}:{mark.Line}" : "";
        return $"{origin.Path} {origin.Mark.Source.Name}:{origin.Mark.Line}{over}";
    }
}
