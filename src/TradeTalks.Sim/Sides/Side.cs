using System.Collections.Immutable;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Strategies;

namespace TradeTalks.Sim.Sides;

/// <summary>A government that negotiates.</summary>
/// <param name="Id">Its name in the scenario.</param>
/// <param name="Election">Date of its next election; null where none presses.</param>
/// <param name="Inputs">Values of <see cref="SideParameters"/>, by index.</param>
public sealed record Side(string Id, DateOnly? Election, ImmutableArray<Input> Inputs)
{
    /// <summary>Who decides for it.</summary>
    public IStrategy Strategy { get; init; } = PoliticalAgent.Instance;
}
