using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

namespace TradeTalks.Sim.Cli.Commands.Sweeps;

/// <summary>What a user asks of <c>sweep</c>.</summary>
/// <param name="File">The scenario file.</param>
internal sealed record SweepCommandRequest(string File)
{
    /// <summary>What is changed about the scenario at every point.</summary>
    public Tweaks Tweaks { get; init; } = Tweaks.None;

    /// <summary>The points and the metrics.</summary>
    public SweepRequest Points { get; init; } = new();

    /// <summary>Courses at each point; null for what the scenario says.</summary>
    public long? Replications { get; init; }

    /// <summary>The seed; null for what the scenario says.</summary>
    public long? Seed { get; init; }

    /// <summary>Threads; null for all processors.</summary>
    public int? Threads { get; init; }

    /// <summary>The folder for all results.</summary>
    public string Output { get; init; } = "output";

    /// <summary>Whether progress is left out.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether only the numbers go to the output, as JSON.</summary>
    public bool AsJson { get; init; }

    /// <summary>Whether the output keeps to ASCII.</summary>
    public bool IsPlain { get; init; }
}
