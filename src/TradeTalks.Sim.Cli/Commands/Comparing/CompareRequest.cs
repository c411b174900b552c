using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>What a user asks of <c>compare</c>.</summary>
/// <param name="Ways">What is compared, as the user named it; the first is what the others are held against.</param>
internal sealed record CompareRequest(ImmutableArray<string> Ways)
{
    /// <summary>What is changed about all of them.</summary>
    public Tweaks Tweaks { get; init; } = Tweaks.None;

    /// <summary>The folder for all results.</summary>
    public string Output { get; init; } = "output";

    /// <summary>Pairs to play; null for what the first scenario says.</summary>
    public long? Replications { get; init; }

    /// <summary>The seed; null for what the first scenario says.</summary>
    public long? Seed { get; init; }

    /// <summary>Threads; null for all processors.</summary>
    public int? Threads { get; init; }

    /// <summary>The order of events of the same moment.</summary>
    public TieOrder Ties { get; init; }

    /// <summary>The metrics asked for; empty for the usual ones.</summary>
    public ImmutableArray<string> Metrics { get; init; } = [];

    /// <summary>The smallest differences that matter.</summary>
    public ImmutableArray<SmallestDifference> Smallest { get; init; } = [];

    /// <summary>Whether progress and hints are left out.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether the comparison is printed as JSON.</summary>
    public bool AsJson { get; init; }

    /// <summary>Whether the comparison is printed as Markdown.</summary>
    public bool AsMarkdown { get; init; }

    /// <summary>Whether the output keeps to ASCII.</summary>
    public bool IsPlain { get; init; }
}
