using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>What a user asks of <c>trace</c>.</summary>
/// <param name="File">The scenario file.</param>
/// <param name="Replication">The course, from 0.</param>
internal sealed record TraceRequest(string File, long Replication)
{
    /// <summary>The seed; null for what the scenario says.</summary>
    public long? Seed { get; init; }

    /// <summary>The order of events of the same moment.</summary>
    public TieOrder Ties { get; init; }

    /// <summary>How much is told.</summary>
    public Detail Detail { get; init; } = Detail.Usual;

    /// <summary>Whether the entries go to the output as JSON.</summary>
    public bool AsJson { get; init; }

    /// <summary>The folder pictures of the course go to; null for none.</summary>
    public string? Plots { get; init; }

    /// <summary>Whether the output keeps to ASCII.</summary>
    public bool IsPlain { get; init; }
}
