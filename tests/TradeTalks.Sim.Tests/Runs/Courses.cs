using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Runs;

/// <summary>Plays courses of scenarios for tests.</summary>
internal static class Courses
{
    /// <summary>Every shipped scenario, by name.</summary>
    public static IEnumerable<string> Shipped() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "scenarios"), "*.yaml").Select(file => Path.GetFileName(file)).Order();

    /// <summary>Every teaching scenario, by name.</summary>
    public static IEnumerable<string> Taught() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "scenarios", "theory"), "*.yaml").Select(file => Path.Combine("theory", Path.GetFileName(file))).Order();

    /// <summary>A shipped scenario.</summary>
    public static Scenario Read(string name) => ScenarioReader.Read(Path.Combine(Repository.Root, "scenarios", name)).Scenario!;

    /// <summary>Plays the first replications and looks at each when it is over.</summary>
    public static void Play(Scenario scenario, int replications, Action<TalksRun> look, bool withChronicle = false, ulong seed = 1)
    {
        var run = new TalksRun(scenario, seed, TieOrder.Fifo) { Chronicle = withChronicle ? new Chronicle() : null };
        for (var replication = 0; replication < replications; replication++)
        {
            run.Chronicle?.Clear();
            run.Play(replication);
            look(run);
        }
    }

    /// <summary>The scenario with another value of a side's parameter.</summary>
    public static Scenario With(this Scenario scenario, string side, Parameter parameter, Input value) => scenario with
    {
        Sides = [.. scenario.Sides.Select(described => described.Id == side ? described with { Inputs = described.Inputs.SetItem(parameter.Index, value) } : described)],
    };

    /// <summary>The scenario with another value of a side's parameter.</summary>
    public static Scenario With(this Scenario scenario, string side, Parameter parameter, double value) => scenario.With(side, parameter, Input.Known(value));

    /// <summary>The scenario with another value of a parameter of every table.</summary>
    public static Scenario WithTable(this Scenario scenario, Parameter parameter, double value) => scenario with
    {
        Talks = [.. scenario.Talks.Select(talks => talks with { Inputs = talks.Inputs.SetItem(parameter.Index, Input.Known(value)) })],
    };
}
