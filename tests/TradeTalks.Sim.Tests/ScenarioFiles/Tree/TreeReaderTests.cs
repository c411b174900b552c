using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Tree;

internal sealed class TreeReaderTests
{
    [Test]
    public void Every_node_knows_its_line_and_columns()
    {
        var root = (MapNode)Read("name: talks\ntime: {start: 2019-10-09, horizon: 90 d}\n")!;
        var time = (MapNode)root.Find("time")!;
        var horizon = time.Entries[1];
        Assert.That((horizon.Key.Mark.Line, horizon.Key.Mark.Column, horizon.Key.Mark.EndColumn), Is.EqualTo((2, 27, 34)));
        Assert.That((horizon.Value.Mark.Line, horizon.Value.Mark.Column, horizon.Value.Mark.EndColumn), Is.EqualTo((2, 36, 40)));
        Assert.That((time.Mark.Column, time.Mark.EndColumn), Is.EqualTo((7, 41)));
    }

    [Test]
    public void Every_node_knows_the_layer_of_its_source()
    {
        var problems = new ProblemList();
        var root = TreeReader.Read(new Source("--set 1", "a: 1", Layer.Set), problems);
        Assert.That(((MapNode)root!).Find("a")!.Mark.Source.Layer, Is.EqualTo(Layer.Set));
    }

    [TestCase("\uFEFFa: 1", TestName = "A_byte_order_mark_at_the_beginning_is_dropped")]
    [TestCase("a: 1\r\n", TestName = "Windows_line_endings_are_line_endings")]
    [TestCase("a: 1 # a remark", TestName = "Remarks_are_dropped")]
    [TestCase("%YAML 1.2\n---\na: 1\n...\n", TestName = "A_version_line_and_document_marks_are_allowed")]
    public void Harmless_forms_read_as_the_same_map(string text)
    {
        var root = Read(text);
        Assert.That(((ScalarNode)((MapNode)root!).Find("a")!).Text, Is.EqualTo("1"));
    }

    [Test]
    public void An_alias_stands_for_its_value_with_the_marks_of_the_value()
    {
        var root = (MapNode)Read("a: &x [1, 2]\nb: *x\n")!;
        Assert.That(root.Find("b"), Is.SameAs(root.Find("a")));
        Assert.That(root.Size, Is.EqualTo(9));
    }

    [TestCase("a: \"x\u0001\"", "TT001", 1, 6)]
    [TestCase("a: x\0y", "TT001", 1, 5)]
    [TestCase("a: 1\nb: x\u2028y", "TT001", 2, 5)]
    [TestCase("a: [1\nb: 2", "TT003", 1, 4)]
    [TestCase("a: 'x", "TT003", 1, 4)]
    [TestCase("a: b: c", "TT003", 1, 5)]
    [TestCase("a: 1\n\tb: 2", "TT003", 1, 4)]
    [TestCase("a: 1\nb: 2\na: 3", "TT004", 3, 1)]
    [TestCase("x: {[a, b]: 1}", "TT005", 1, 5)]
    [TestCase("x: &a y\n*a : 1", "TT005", 2, 1)]
    [TestCase(": 1", "TT005", 1, 1)]
    [TestCase("a: !!str 1", "TT006", 1, 4)]
    [TestCase("a: !<x> 1", "TT006", 1, 4)]
    [TestCase("a: !reset 1", "TT006", 1, 4)]
    [TestCase("a: !reset \"\"", "TT006", 1, 4)]
    [TestCase("a: [!reset {id: x, b: 1}]", "TT006", 1, 5)]
    [TestCase("a: [!reset {id: [x]}]", "TT006", 1, 5)]
    [TestCase("a: !Reset", "TT006", 1, 4)]
    [TestCase("a: {b: !reset}", "TT003", 1, 8)]
    [TestCase("!reset : 1", "TT005", 1, 1)]
    [TestCase("a: {<<: {b: 1}}", "TT007", 1, 5)]
    [TestCase("a: &x [*x]", "TT008", 1, 8)]
    [TestCase("&a {*a : 1}", "TT008", 1, 5)]
    [TestCase("a: *x", "TT008", 1, 4)]
    [TestCase("a: 1\n---\nb: 2", "TT009", 2, 1)]
    public void What_a_scenario_file_may_not_hold_is_refused_at_its_place(string text, string code, int line, int column)
    {
        var problem = OnlyProblem(text);
        Assert.That((problem.Code.Name, problem.Mark.Line, problem.Mark.Column), Is.EqualTo((code, line, column)));
    }

    [TestCase("a: !reset", null)]
    [TestCase("a: !reset # a remark", null)]
    [TestCase("a: [!reset {id: x}]", "x")]
    [TestCase("a:\n  - !reset\n    id: x\n", "x")]
    public void A_reset_names_an_item_or_nothing(string text, string? id)
    {
        var value = ((MapNode)Read(text)!).Find("a")!;
        var reset = (ResetNode)(value is ListNode list ? list.Items[0] : value);
        Assert.That(reset.Id, Is.EqualTo(id));
        Assert.That(reset.Mark.Source.Line(reset.Mark.Line)[(reset.Mark.Column - 1)..], Does.StartWith("!reset"));
    }

    [Test]
    public void Half_a_character_is_refused([Values(0xD800, 0xDC00)] int half)
    {
        var problem = OnlyProblem($"a: 1\nb: x{(char)half}y");
        Assert.That((problem.Code.Name, problem.Mark.Line, problem.Mark.Column), Is.EqualTo(("TT001", 2, 5)));
    }

    [Test]
    public void Two_problems_of_one_file_are_both_told()
    {
        var problems = new ProblemList();
        TreeReader.Read(new Source("f", "a: !!int 1\na: 2\n"), problems);
        Assert.That(problems.Sorted().Select(problem => problem.Code.Name), Is.EqualTo((string[])["TT006", "TT004"]));
    }

    [Test]
    public void A_million_laughs_are_refused_before_they_are_told()
    {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 30)
            .Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        Assert.That(OnlyProblem(text).Code, Is.EqualTo(TextCodes.TooLarge));
    }

    [Test]
    public void Nesting_is_bounded_however_it_is_written([Values("[", "{a: ", "- ", "? ", "[{a: ", "&a [")] string opening)
    {
        Assert.That(OnlyProblem(Repeat(opening, 100)).Code, Is.EqualTo(TextCodes.TooLarge));
        Assert.That(OnlyProblem(Repeat(opening, 100_000)).Code, Is.EqualTo(TextCodes.TooLarge));
    }

    [Test]
    public void Lists_may_be_32_deep_and_no_deeper()
    {
        Assert.That(Read(Repeat("[", 32) + Repeat("]", 32))!.Height, Is.EqualTo(32));
        Assert.That(OnlyProblem(Repeat("[", 33) + Repeat("]", 33)).Code, Is.EqualTo(TextCodes.TooLarge));
    }

    [Test]
    public void Aliases_cannot_build_a_tree_deeper_than_32()
    {
        var text = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));
        Assert.That(OnlyProblem(text).Code, Is.EqualTo(TextCodes.TooLarge));
    }

    [Test]
    public void A_file_of_more_than_a_million_characters_is_not_read()
    {
        Assert.That(OnlyProblem(new string('a', TextCheck.MostCharacters + 1)).Code, Is.EqualTo(TextCodes.TooLarge));
    }

    [Test]
    public void An_empty_file_is_an_empty_value([Values("", "\n\n", "# only a remark\n")] string text)
    {
        Assert.That(Read(text), Is.InstanceOf<ScalarNode>().With.Property(nameof(ScalarNode.IsBlank)).True);
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static Node? Read(string text)
    {
        var problems = new ProblemList();
        var root = TreeReader.Read(new Source("f", text), problems);
        Assert.That(problems.Sorted(), Is.Empty);
        return root;
    }

    private static Problem OnlyProblem(string text)
    {
        var problems = new ProblemList();
        TreeReader.Read(new Source("f", text), problems);
        return problems.Sorted().Single();
    }
}
