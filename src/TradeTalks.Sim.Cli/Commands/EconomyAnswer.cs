using System.Collections.Immutable;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>The answer of <c>economy</c>: tariffs with names, the ones asked for among them, and what they do.</summary>
/// <param name="Scenario">The case.</param>
/// <param name="Elasticity">The trade elasticity; null where sectors have their own.</param>
/// <param name="Regions">Names of the regions: the sides first, then third regions.</param>
/// <param name="Asked">The tariffs asked for.</param>
/// <param name="Points">All tariffs, from before the conflict on.</param>
internal sealed record EconomyAnswer(Scenario Scenario, double? Elasticity, ImmutableArray<string> Regions, EconomyPoint Asked, ImmutableArray<EconomyPoint> Points)
{
    /// <summary>Whether tariffs that all would gain from are upheld by the threat of Nash tariffs; empty where those were not searched for.</summary>
    public ImmutableArray<EnforcedPoint> Enforced { get; init; } = [];
}
