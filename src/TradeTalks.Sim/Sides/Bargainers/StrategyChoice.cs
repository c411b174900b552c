using System.Collections.Immutable;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>The strategy a scenario names for a side.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Inputs">Values of its parameters, by index.</param>
public sealed record StrategyChoice(StrategyKind Kind, ImmutableArray<Input> Inputs)
{
    /// <summary>The dated moves of a scripted strategy, by day; empty for others.</summary>
    public ImmutableArray<ScriptedMove> Moves { get; init; } = [];
}

/// <summary>The rule of acceptance a scenario names for a side.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Inputs">Values of its parameters, by index.</param>
public sealed record AcceptanceChoice(AcceptanceKind Kind, ImmutableArray<Input> Inputs);
