using System.Collections.Concurrent;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Tests.Figures;

/// <summary>Summaries of real, small experiments, for tests of figures.</summary>
internal static class RunFigures
{
    private static readonly ConcurrentDictionary<(string Name, int Replications), Summary> Played = new();

    /// <summary>A shipped scenario, played a few times.</summary>
    public static Summary Shipped(string name, int replications) =>
        Played.GetOrAdd((name, replications), key => Of(Runs.Courses.Read(key.Name), key.Replications).Summary);

    /// <summary>A scenario, played a few times.</summary>
    public static (OutcomeSet Outcome, Summary Summary) Of(Scenario scenario, int replications)
    {
        var experiment = new Experiment(scenario, replications, 7) { Threads = 2 };
        var outcome = experiment.Run();
        return (outcome, Summarise.Outcome(experiment, outcome, "0", "test"));
    }

    /// <summary>The rows of a figure's file, cell by name.</summary>
    public static List<Dictionary<string, string>> Rows(Figure figure) =>
        [.. figure.Numbers.Rows.Select(cells => figure.Numbers.Columns.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
}
