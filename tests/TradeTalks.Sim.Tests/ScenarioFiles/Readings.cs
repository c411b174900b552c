using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Tests.ScenarioFiles;

/// <summary>Reads texts for tests.</summary>
internal static class Readings
{
    public static (BoundMap? Map, ProblemList Problems) Read(string text, MapForm? root = null, string name = "us-china.yaml")
    {
        var problems = new ProblemList();
        var map = ScenarioText.Read(new Source(name, text), root ?? ExampleForms.Root, problems).Values;
        return (map, problems);
    }

    /// <summary>Reads a text that must have no problem.</summary>
    public static BoundMap ReadClean(string text, MapForm? root = null)
    {
        var (map, problems) = Read(text, root);
        Assert.That(ProblemPrinter.Print(problems, "the test"), Is.Empty);
        return map!;
    }

    /// <summary>Reads one value behind the key "it", which must have no problem.</summary>
    public static object ReadValue(string yaml, Form form)
    {
        var key = new Key("it", form, "It.");
        return ReadClean($"it: {yaml}", new MapForm([key])).Get<object>(key);
    }

    /// <summary>The only problem of one value behind the key "it".</summary>
    public static Problem OnlyProblem(string yaml, Form form) =>
        Read($"it: {yaml}", new MapForm([new Key("it", form, "It.") { Example = "?" }])).Problems.Sorted().Single();
}
