using CsCheck;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Layers;

internal sealed class MergeRuleTests
{
    [TestCase("{value: 1}", "{map: {value: 2}}", "{value: 1, map: {value: 2}}", TestName = "What_only_one_file_says_is_kept")]
    [TestCase("{map: {value: 1, items: [{id: a}]}}", "{map: {value: 2}}", "{map: {value: 2, items: [{id: a}]}}", TestName = "Maps_merge")]
    [TestCase("{value: {uniform: [1, 2], min: 1}}", "{value: {uniform: [3, 4]}}", "{value: {uniform: [3, 4]}}", TestName = "A_distribution_is_one_value_and_replaces_whole")]
    [TestCase("{value: {uncertain: {uniform: [1, 2]}}}", "{value: {poisson: {mean: 3}}}", "{value: {poisson: {mean: 3}}}", TestName = "What_is_uncertain_is_one_value_too")]
    [TestCase("{plain: [1, 2, 3]}", "{plain: [4]}", "{plain: [4]}", TestName = "A_list_without_ids_is_replaced")]
    [TestCase("{items: [{id: a, value: 1}, {id: b, value: 2}]}", "{items: [{id: b, value: 3}]}", "{items: [{id: a, value: 1}, {id: b, value: 3}]}", TestName = "Items_merge_by_their_ids_and_keep_their_places")]
    [TestCase("{items: [{id: a}]}", "{items: [{id: c}, {id: b}]}", "{items: [{id: a}, {id: c}, {id: b}]}", TestName = "New_items_come_last_in_their_order")]
    [TestCase("{items: [{id: a, worth: {North: 1, South: 2}}]}", "{items: [{id: a, worth: {South: 3}}]}", "{items: [{id: a, worth: {North: 1, South: 3}}]}", TestName = "Values_by_side_merge_by_side")]
    [TestCase("{items: [{id: , value: 1}]}", "{items: [{id: , value: 2}]}", "{items: [{id: , value: 1}, {id: , value: 2}]}", TestName = "Items_whose_ids_are_forgotten_are_kept_apart")]
    [TestCase("{map: 1}", "{map: {value: 2}}", "{map: {value: 2}}", TestName = "A_value_of_the_wrong_kind_is_replaced")]
    [TestCase("{value: 1, map: {value: 2}}", "{value: !reset , map: {value: !reset }}", "{map: {}}", TestName = "A_reset_deletes_a_key")]
    [TestCase("{items: [{id: a}, {id: b}]}", "{items: [!reset {id: a}]}", "{items: [{id: b}]}", TestName = "A_reset_deletes_an_item")]
    [TestCase("{items: [{id: a, value: 1}]}", "{items: [!reset {id: a}, {id: a, worth: {North: 2}}]}", "{items: [{id: a, worth: {North: 2}}]}", TestName = "An_item_written_anew_behind_its_reset_replaces_whole")]
    [TestCase("{x-a: {p: 1}, items: [{id: a, x-b: 1}]}", "{x-a: {q: 2}, items: [{id: a, value: 3, x-c: 2}]}", "{x-a: {q: 2}, items: [{id: a, x-b: 1, value: 3, x-c: 2}]}", TestName = "Notes_replace_notes_and_disturb_nothing")]
    [TestCase("{wrong: {p: 1}}", "{wrong: {q: 2}}", "{wrong: {q: 2}}", TestName = "Unknown_keys_replace")]
    public void Two_files_become_one(string below, string above, string expected)
    {
        var (tree, problems) = MergedTrees.Merge(MergedTrees.Root, below, above);
        Assert.That(MergedTrees.Show(tree), Is.EqualTo(expected));
        Assert.That(problems.Sorted(), Is.Empty);
    }

    [TestCase("{value: 1}", "{valu: !reset }", "there is no inherited 'valu' at the top level", "did you mean 'value'?")]
    [TestCase("{map: {value: 1}}", "{map: {items: !reset }}", "there is no inherited 'items' in map", "delete the line")]
    [TestCase("{items: [{id: abc}]}", "{items: [!reset {id: abd}]}", "no item 'abd' of items is inherited", "did you mean 'abc'?")]
    [TestCase("{items: [{id: a}]}", "{items: [!reset {id: a}, !reset {id: a}]}", "no item 'a' of items is inherited", "delete the line")]
    [TestCase("{items: [{id: a}]}", "{items: [!reset ]}", "an item of items is deleted by its id", "write - !reset {id: x}")]
    [TestCase("{value: 1}", "{value: !reset {id: a}}", "'value' is no item of a list", "write value: !reset")]
    [TestCase("{plain: [1]}", "{plain: [!reset , 2]}", "nothing is inherited here that could be deleted", "delete the line")]
    [TestCase("{items: []}", "{items: [{id: a, value: !reset }]}", "nothing is inherited here that could be deleted", "delete the line")]
    [TestCase("{value: 1}", "{value: {uniform: [!reset , 2]}}", "nothing is inherited here that could be deleted", "delete the line")]
    [TestCase("{}", "{x-a: {p: !reset }}", "nothing is inherited here that could be deleted", "delete the line")]
    public void A_reset_that_deletes_nothing_is_told(string below, string above, string cause, string remedy)
    {
        var (tree, problems) = MergedTrees.Merge(MergedTrees.Root, below, above);
        var problem = problems.Sorted().Single();
        Assert.That((problem.Code, problem.Cause, problem.Remedy), Is.EqualTo((FileCodes.ResetOfNothing, cause, remedy)));
        Assert.That(MergedTrees.Show(tree), Does.Not.Contain("!reset"));
    }

    [Test]
    public void An_inherited_value_is_not_taken_back_by_writing_nothing()
    {
        var (tree, problems) = MergedTrees.Merge(MergedTrees.Root, "{value: 1}", "value:\n");
        var problem = problems.Sorted().Single();
        Assert.That((problem.Code, problem.Cause, problem.Remedy), Is.EqualTo((ValueCodes.NoValue, "'value' has no value", "write !reset to take back the inherited one")));
        Assert.That(MergedTrees.Show(tree), Is.EqualTo("{value: 1}"));
    }

    [Test]
    public void Every_node_keeps_its_own_place()
    {
        var problems = new ProblemList();
        var below = (MapNode)TreeReader.Read(new Source("base.yaml", "value: 1\nitems:\n  - {id: a, value: 2}\n", Layer.Extends), problems)!;
        var above = (MapNode)TreeReader.Read(new Source("case.yaml", "items: [{id: a, worth: {North: 3}}]\n"), problems)!;
        var tree = new MergeRule(problems).Merge(below, above, MergedTrees.Root);
        var item = (MapNode)((ListNode)tree.Find("items")!).Items[0];
        Assert.That($"{tree.Find("value")!.Mark} {item.Find("value")!.Mark} {item.Find("worth")!.Mark}", Is.EqualTo("base.yaml:1:8 base.yaml:3:20 case.yaml:1:24"));
    }

    [Test]
    public void An_item_that_stands_twice_in_a_file_is_merged_once_so_that_the_second_can_be_reported()
    {
        var (tree, _) = MergedTrees.Merge(MergedTrees.Root, "{items: [{id: a, value: 1}]}", "{items: [{id: a, value: 2}, {id: a, value: 3}]}");
        Assert.That(MergedTrees.Show(tree), Is.EqualTo("{items: [{id: a, value: 2}, {id: a, value: 3}]}"));
    }

    [Test]
    public void An_empty_file_changes_nothing_below_or_above() =>
        MergedTrees.Yaml.Sample(yaml =>
        {
            var same = MergedTrees.Show(MergedTrees.Read(yaml));
            Assert.That((Merged(yaml, "{}"), Merged("{}", yaml)), Is.EqualTo((same, same)));
        });

    [Test]
    public void The_same_file_twice_is_the_file() =>
        MergedTrees.Yaml.Sample(yaml => Assert.That(Merged(yaml, yaml), Is.EqualTo(MergedTrees.Show(MergedTrees.Read(yaml)))));

    [Test]
    public void The_last_word_counts_and_what_has_none_is_kept() =>
        Gen.Select(MergedTrees.Yaml, MergedTrees.Yaml).Sample((below, above) =>
        {
            var expected = MergedTrees.Leaves(MergedTrees.Read(below));
            foreach (var (way, text) in MergedTrees.Leaves(MergedTrees.Read(above)))
                expected[way] = text;
            Assert.That(MergedTrees.Leaves(MergedTrees.Merge(MergedTrees.Root, below, above).Tree), Is.EquivalentTo(expected));
        });

    [Test]
    public void Resetting_every_key_of_a_file_leaves_nothing() =>
        MergedTrees.Yaml.Sample(yaml =>
        {
            var resets = string.Join(", ", MergedTrees.Read(yaml).Entries.Select(entry => $"{entry.Name}: !reset "));
            var (tree, problems) = MergedTrees.Merge(MergedTrees.Root, yaml, $"{{{resets}}}");
            Assert.That((MergedTrees.Show(tree), problems.Count), Is.EqualTo(("{}", 0)));
        });

    [Test]
    public void It_does_not_matter_which_two_of_three_files_are_merged_first() =>
        Gen.Select(MergedTrees.Yaml, MergedTrees.Yaml, MergedTrees.Yaml).Sample((first, second, third) =>
            Assert.That(Merged(first, Merged(second, third)), Is.EqualTo(Merged(first, second, third))));

    private static string Merged(params string[] yaml) => MergedTrees.Show(MergedTrees.Merge(MergedTrees.Root, yaml).Tree);
}
