using System.Collections.Immutable;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;

namespace TradeTalks.Sim.Sides;

/// <summary>A government that negotiates.</summary>
/// <param name="Id">Its name in the scenario.</param>
/// <param name="Election">Date of its next election; null where none presses.</param>
/// <param name="Inputs">Values of <see cref="SideParameters"/>, by index.</param>
public sealed record Side(string Id, DateOnly? Election, ImmutableArray<Input> Inputs)
{
    /// <summary>Who decides for it; every run opens its own.</summary>
    public IStrategy Strategy { get; init; } = PoliticalAgent.Instance;

    /// <summary>The strategy named for it; null for that of the talks over tariffs.</summary>
    public StrategyChoice? Bargains { get; init; }

    /// <summary>The rule of acceptance named for it; null for that of its strategy.</summary>
    public AcceptanceChoice? Accepts { get; init; }

    /// <summary>Values of <see cref="TermParameters"/>, by index; empty where it sits at no table with a protocol.</summary>
    public ImmutableArray<Input> Terms { get; init; } = [];
}
