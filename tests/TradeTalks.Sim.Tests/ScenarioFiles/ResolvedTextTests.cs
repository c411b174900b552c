using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Resolved;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.ScenarioFiles;

internal sealed class ResolvedTextTests
{
    private static IEnumerable<string> Scenarios() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "scenarios"), "*.yaml").Select(file => Path.GetFileName(file)).Order();

    [TestCaseSource(nameof(Scenarios))]
    public void A_resolved_scenario_is_one_that_plays_the_same_to_the_bit(string name)
    {
        var reading = ScenarioReader.Read(Path.Combine(Repository.Root, "scenarios", name));
        using var folder = new CaseFolder();
        foreach (var file in reading.Data)
            folder.Write($"copies/{Path.GetFileName(file.Name)}", Encoding.UTF8.GetString(file.Content));
        var again = ScenarioReader.Read(folder.Write("scenario.resolved.yaml", ResolvedText.Of(reading, 200, 7, reading.Data.IsEmpty ? null : "copies")));
        Assert.That(again.Problems.Count, Is.Zero);
        var run = again.Scenario!.Run;
        Assert.That((run.Replications, run.Seed), Is.EqualTo((200, 7)));
        Assert.That(Fingerprint(again.Scenario), Is.EqualTo(Fingerprint(reading.Scenario!)));
        Assert.That(again.Scenario.Inputs.Slots.Select(slot => (slot.Path, slot.Input)), Is.EqualTo(reading.Scenario!.Inputs.Slots.Select(slot => (slot.Path, slot.Input))));
    }

    [Test]
    public void What_is_resolved_needs_no_other_file_and_resolves_to_the_same_values()
    {
        using var folder = new CaseFolder();
        folder.Write("base/two.yaml", CaseFolder.Parent);
        var first = ResolvedText.Of(ScenarioReader.Read(folder.Write("case.yaml", "tradetalks: 1\nname: \"A: b, 'c' #d\"\nextends: base/two.yaml\nx-note: {of: [1, two]}\n")), 100, 1);
        var second = ResolvedText.Of(ScenarioReader.Read(folder.Write("other.yaml", first)), 100, 1);
        Assert.That(WithoutOrigins(second), Is.EqualTo(WithoutOrigins(first)));
        Assert.That(first, Does.Contain("name: \"A: b, 'c' #d\"  # case.yaml:2").And.Contain("friction: 8 bn USD  # base/two.yaml:4").And.Contain("x-note: {of: [1, two]}"));
    }

    [Test]
    public void Every_default_is_written_out_and_reads_back_as_itself_but_endless_and_constant_chance()
    {
        var standards = ScenarioKeys.Root.Keys.SelectMany(key => Below(key)).Where(key => key.Standard is not null).Distinct().ToList();
        var asRemark = standards.Where(key => StandardText.Of(key) is null).ToList();
        Assert.That(standards, Has.Count.GreaterThan(100));
        Assert.That(asRemark.Where(key => key.Standard!.Distribution is var drawn && double.IsFinite(drawn.Highest) && drawn.Lowest < drawn.Highest).Select(key => key.Name), Is.Empty);
    }

    [TestCase("plain text 1.5 %")]
    [TestCase("")]
    [TestCase(" spaces ")]
    [TestCase("a: b")]
    [TestCase("a #b")]
    [TestCase("[list, {map}]")]
    [TestCase("\"quotes\" and \\ and 'more'")]
    [TestCase("tab\tand\nline")]
    [TestCase("- item")]
    [TestCase("!reset")]
    [TestCase("Ünïcode 漢字 …")]
    public void Any_text_reads_back_as_it_was(string text)
    {
        var map = Readings.ReadClean($"it: {YamlScalar.Of(text)}\nlist: [{YamlScalar.Of(text)}]", new MapForm([new Key("it", new TextForm(100), "It."), new Key("list", new ListForm(new TextForm(100), 0, 9), "List.")]));
        Assert.That(map.Get<string>(map.Form.Keys[0]), Is.EqualTo(text));
        Assert.That(map.Get<Cli.ScenarioFiles.Binding.BoundList>(map.Form.Keys[1]).As<string>(), Is.EqualTo((string[])[text]));
    }

    private static ulong Fingerprint(Scenario scenario) => new Experiment(scenario, 200, 7).Run().Fingerprint;

    private static string WithoutOrigins(string text) => string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith('#')).Select(line => line.Split("  # ")[0]));

    private static IEnumerable<Key> Below(Key key) => key.Form switch
    {
        MapForm map => map.Keys.SelectMany(Below).Prepend(key),
        ListForm { Item: MapForm map } => map.Keys.SelectMany(Below).Prepend(key),
        _ => [key],
    };
}
