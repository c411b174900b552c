using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Policy;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Tariffs that are upheld by the threat of Nash tariffs for good, and how patient each side must be for that.</summary>
/// <param name="Name">Which tariffs.</param>
/// <param name="Sides">The sides that set tariffs, with what is at stake for each.</param>
internal sealed record EnforcedPoint(string Name, ImmutableArray<(string Side, bool IsRelative, SelfEnforcement Stakes)> Sides)
{
    /// <summary>The smallest discount factor from a breach to its answer at which all sides keep the tariffs.</summary>
    public double CriticalFactor => Sides.Max(side => side.Stakes.CriticalFactor);

    /// <summary>The side that needs most patience.</summary>
    public SelfEnforcement Weakest => Sides.MaxBy(side => side.Stakes.CriticalFactor).Stakes;
}
