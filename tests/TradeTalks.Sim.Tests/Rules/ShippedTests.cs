using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Tests.Commands;

namespace TradeTalks.Sim.Tests.Rules;

/// <summary>What is shipped works: scenarios, schema, reference page, commands of the README.</summary>
public sealed class ShippedTests
{
    private static IEnumerable<string> Scenarios() =>
        new[] { "", "theory", "negotiation" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, "scenarios", folder), "*.yaml").Select(file => Path.Combine(folder, Path.GetFileName(file))).Order());

    [TestCaseSource(nameof(Scenarios))]
    public void A_shipped_scenario_names_the_schema_and_can_be_played(string name)
    {
        var file = Path.Combine(Repository.Root, "scenarios", name);
        var reading = ScenarioReader.Read(file);
        Assert.That(File.ReadLines(file).First(), Is.EqualTo($"# yaml-language-server: $schema={(Path.GetDirectoryName(name) is "" ? "" : "../")}scenario.schema.json"));
        Assert.That(reading.Problems.Count, Is.Zero);
        Assert.That(new Experiment(reading.Scenario!, 200, 1).Run().Failures, Is.Empty);
    }

    [Test]
    public void The_teaching_scenario_has_fewer_than_25_lines() =>
        Assert.That(File.ReadLines(Path.Combine(Repository.Root, "scenarios", "first-steps.yaml")).Count(), Is.LessThan(25));

    [Test]
    public void A_warm_replication_of_the_flagship_allocates_nothing()
    {
        var run = new TalksRun(ScenarioReader.Read(Path.Combine(Repository.Root, "scenarios", "october-2019.yaml")).Scenario!, 1, TieOrder.Fifo);
        for (var replication = 0; replication < 3000; replication++)
            run.Play(replication);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var replication = 0; replication < 3000; replication++)
            run.Play(replication);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void The_committed_schema_is_that_of_the_keys() =>
        Assert.That(Repository.Read("scenarios", "scenario.schema.json"), Is.EqualTo(JsonSchema.Write(ScenarioKeys.Root)), "make it anew: tradetalks schema > scenarios/scenario.schema.json");

    [Test]
    public void The_committed_reference_page_is_that_of_the_keys() =>
        Assert.That(Repository.Read("docs", "scenario-format.md"), Is.EqualTo(FormatPage.Write(ScenarioKeys.Root)), "make it anew: tradetalks schema --page > docs/scenario-format.md");

    [Test]
    public void The_reference_page_has_a_row_for_every_key()
    {
        var page = Repository.Read("docs", "scenario-format.md");
        Assert.That(KeysOf(ScenarioKeys.Root).Where(key => !page.Contains($"| `{key.Name}` |", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void The_commands_of_the_README_name_what_is_there()
    {
        var readme = Repository.Read("README.md");
        Assert.That(readme, Does.Contain("dotnet run -c Release --project src/TradeTalks.Sim.Cli -- run scenarios/october-2019.yaml").And.Contain("dotnet test -c Release"));
        using var line = new CommandLine();
        var (code, output, _) = line.Run("run", Path.Combine(Repository.Root, "scenarios", "october-2019.yaml"), "-q", "-o", line.Folder);
        Assert.That(code, Is.Zero);
        var shown = output.Split('\n').Where(row => row.StartsWith("  Mini-deal", StringComparison.Ordinal) || row.StartsWith("Any deal by", StringComparison.Ordinal)).ToList();
        Assert.That(shown, Has.Count.EqualTo(2));
        Assert.That(shown.All(row => readme.Contains(row, StringComparison.Ordinal)), "the README shows other numbers than the program");
    }

    private static IEnumerable<Key> KeysOf(Form form) => form switch
    {
        MapForm map => map.Keys.Concat(map.Keys.SelectMany(key => KeysOf(key.Form))),
        ListForm list => KeysOf(list.Item),
        VariantForm variants => KeysOf(new MapForm(variants.Variants)),
        _ => [],
    };
}
