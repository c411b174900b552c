using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Tariffs with a name, and what they do to every region.</summary>
/// <param name="Name">What they are: "before the conflict".</param>
/// <param name="Levels">The average tariff of each flow, as a fraction.</param>
/// <param name="Outcomes">What they do, in the order of the regions: the sides first.</param>
internal sealed record EconomyPoint(string Name, ImmutableArray<double> Levels, ImmutableArray<RegionOutcome> Outcomes)
{
    /// <summary>What is to be known about how it was found; empty where nothing is.</summary>
    public string Note { get; init; } = "";
}
