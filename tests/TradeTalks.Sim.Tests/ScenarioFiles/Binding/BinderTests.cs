using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Binding;

internal sealed class BinderTests
{
    [Test]
    public void A_scenario_becomes_typed_values()
    {
        var root = Readings.ReadClean(ExampleForms.Scenario);
        var time = root.Get<BoundMap>(ExampleForms.Time);
        var talks = root.Get<BoundList>(ExampleForms.Talks).As<BoundMap>()[0];
        var due = root.Get<BoundList>(ExampleForms.Measures).As<BoundMap>()[1].Get<WrittenDate>(ExampleForms.Due);
        Assert.Multiple(() =>
        {
            Assert.That(root.Get<string>(ExampleForms.Title), Is.EqualTo("US-China, October 2019"));
            Assert.That(time.Get<Input>(ExampleForms.Horizon), Is.EqualTo(Input.Known(90)));
            Assert.That(talks.Get<BoundList>(ExampleForms.Between).As<string>(), Is.EqualTo((string[])["US", "China"]));
            Assert.That(talks.Get<Input>(ExampleForms.TextProgress), Is.EqualTo(Input.Uncertain(Distribution.Pert(0.08, 0.2, 0.35))));
            Assert.That(talks.Get<BoundSides>(ExampleForms.Worth).Sides.Select(side => side.Side), Is.EqualTo((string[])["US", "China"]));
            Assert.That(due.On(new DateOnly(2019, 10, 9)), Is.EqualTo(new DateOnly(2019, 12, 15)));
            Assert.That(root.Get<BoundMap>(ExampleForms.Run).Get<long>(ExampleForms.Replications), Is.EqualTo(10_000));
            Assert.That(root.Notes.Single().Name, Is.EqualTo("x-notes"));
        });
    }

    [Test]
    public void Later_checks_can_point_at_keys_and_values()
    {
        var root = Readings.ReadClean(ExampleForms.Scenario);
        var side = root.Get<BoundList>(ExampleForms.Sides).As<BoundMap>()[1];
        Assert.Multiple(() =>
        {
            Assert.That(side.Path, Is.EqualTo("sides[China]"));
            Assert.That($"{side.KeyMarkOf(ExampleForms.Retaliates)}", Is.EqualTo("us-china.yaml:10:5"));
            Assert.That($"{side.MarkOf(ExampleForms.Retaliates)}", Is.EqualTo("us-china.yaml:10:17"));
            Assert.That($"{root.MarkOf(ExampleForms.Measures)}", Is.EqualTo("us-china.yaml:20:3"));
            Assert.That(side.Has(ExampleForms.Mood), Is.False);
        });
    }

    [TestCase("horizon: 90 d", "TT012", "unknown key 'horizon' at the top level", "'horizon' belongs under 'time:'")]
    [TestCase("mid_level: 1", "TT012", "unknown key 'mid_level' at the top level", "'mid-level' belongs under 'meetings:'")]
    [TestCase("whatever: 1", "TT012", "unknown key 'whatever' at the top level", null)]
    [TestCase("sides: US", "TT010", "'sides' needs a list, got 'US'", null)]
    [TestCase("time: [1]", "TT010", "'time' needs a map of keys, got a list", null)]
    [TestCase("name: {a: 1}", "TT010", "'name' needs one plain value, got a map", null)]
    [TestCase("name:", "TT019", "'name' has no value", "leave the key out to get its default")]
    [TestCase("sides: [{id: US}]", "TT014", "'sides' needs 2 to 16 items, got 1", null)]
    [TestCase("sides: [{id: US}, {id: US}]", "TT013", "'US' stands twice in sides", "first on line 2")]
    [TestCase("sides: [{id: US}, {retaliates: 1}]", "TT011", "'id' is missing in sides[2]", "add id: US")]
    [TestCase("sides: [{id: US}, {id: the other}]", "TT015", "'id' needs an id, got 'the other'", "write the-other")]
    [TestCase("time: {start: 2019-10-09}", "TT011", "'horizon' is missing in time", "add horizon: 90 d")]
    [TestCase("time: {start: day 6, horizon: 90 d}", "TT024", "'start' needs a calendar date, got 'day 6'", "write year-month-day, as in 2019-10-15")]
    [TestCase("talks: [{id: a, between: [US, China], mood: warmm}]", "TT017", "'mood' needs one of warm, cold, got 'warmm'", "did you mean 'warm'?")]
    [TestCase("run: {replications: 2.5}", "TT023", "'replications' needs a whole number, got '2.5'", null)]
    [TestCase("run: {replications: 0}", "TT026", "'replications' must be between 1 and 1000000000, got '0'", null)]
    [TestCase("run: {replications: 1e99}", "TT026", "'replications' must be between 1 and 1000000000, got '1e99'", null)]
    [TestCase("talks: [{id: a, between: [US, US]}]", "TT013", "'US' stands twice in talks[a].between", "first on line 2")]
    public void What_does_not_fit_is_told_with_its_way_out(string line, string code, string cause, string? remedy)
    {
        var problems = Readings.Read($"tradetalks: 1\n{line}\n").Problems.Sorted();
        var told = problems.Select(problem => (problem.Code.Name, problem.Cause, problem.Remedy)).ToList();
        Assert.That(told, Has.Member((code, cause, remedy)));
        Assert.That(problems.Count(problem => problem.Code.Number != 11), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void The_version_comes_first()
    {
        var (_, problems) = Readings.Read(ExampleForms.Scenario.Replace("tradetalks: 1\n", "") + "tradetalks: 1\n");
        Assert.That(problems.Sorted().Single().Code.Name, Is.EqualTo("TT040"));
    }

    [Test]
    public void An_empty_file_is_told_to_be_empty() =>
        Assert.That(Readings.Read("").Problems.Sorted().Single().Cause, Is.EqualTo("the file is empty"));

    [TestCase("Chinna", "did you mean 'China'?")]
    [TestCase("Japan", "there are US, China")]
    public void A_name_that_refers_to_nothing_names_the_nearest(string name, string remedy)
    {
        var problem = References.Unknown("side", name, new Source("f", name).At(1, 1, 3), ["US", "China"]);
        Assert.That((problem.Cause, problem.Remedy), Is.EqualTo(($"unknown side '{name}'", remedy)));
    }
}
