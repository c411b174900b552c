using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>What a user asks of <c>run</c>.</summary>
/// <param name="File">The scenario file.</param>
internal sealed record RunRequest(string File)
{
    /// <summary>What is changed about the scenario.</summary>
    public Tweaks Tweaks { get; init; } = Tweaks.None;

    /// <summary>Courses to play; null for what the scenario says.</summary>
    public long? Replications { get; init; }

    /// <summary>When enough is known to stop, as written; null to play all courses.</summary>
    public string? Until { get; init; }

    /// <summary>The seed; null for what the scenario says.</summary>
    public long? Seed { get; init; }

    /// <summary>Threads; null for all processors.</summary>
    public int? Threads { get; init; }

    /// <summary>The folder for all runs.</summary>
    public string Output { get; init; } = "output";

    /// <summary>The order of events of the same moment.</summary>
    public TieOrder Ties { get; init; }

    /// <summary>Whether the user has agreed to more than 1 GB of rows.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>Whether everything is played again, whatever is there.</summary>
    public bool IsForced { get; init; }

    /// <summary>The words of the command line, for the record.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Whether progress and hints are left out.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether only the summary goes to the output, as JSON.</summary>
    public bool AsJson { get; init; }

    /// <summary>Whether the output keeps to ASCII.</summary>
    public bool IsPlain { get; init; }
}
