using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>What a user asks of <c>trace</c>.</summary>
/// <param name="Case">The scenario file or the stored run.</param>
internal sealed record TraceRequest(string Case)
{
    /// <summary>The course, from 0, unless <see cref="Pick"/> says which.</summary>
    public long Replication { get; init; }

    /// <summary>Which course is meant, in words; null where its number is given.</summary>
    public string? Pick { get; init; }

    /// <summary>Replications looked through for the one that is meant.</summary>
    public long LookedThrough { get; init; }

    /// <summary>The table told of; null for all.</summary>
    public string? Table { get; init; }

    /// <summary>A scenario file, a stored run, or changes of the case, under which the same replication is played too; null for none.</summary>
    public string? Against { get; init; }

    /// <summary>Futures played from each moment to find where the course was decided.</summary>
    public int Futures { get; init; }

    /// <summary>What is changed about the scenario.</summary>
    public Tweaks Tweaks { get; init; } = Tweaks.None;

    /// <summary>The folder for all runs.</summary>
    public string Output { get; init; } = Options.StandardOutput;

    /// <summary>The seed; null for that of the run, or what the scenario says.</summary>
    public long? Seed { get; init; }

    /// <summary>The order of events of the same moment; null for that of the run, or the usual one.</summary>
    public TieOrder? Ties { get; init; }

    /// <summary>How much is told.</summary>
    public Detail Detail { get; init; } = Detail.Usual;

    /// <summary>Whether the entries go to the output as JSON.</summary>
    public bool AsJson { get; init; }

    /// <summary>The folder pictures of the course go to; null for none.</summary>
    public string? Plots { get; init; }

    /// <summary>Whether the output keeps to ASCII.</summary>
    public bool IsPlain { get; init; }
}
