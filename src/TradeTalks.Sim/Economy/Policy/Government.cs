using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>A government that sets tariffs.</summary>
/// <param name="Region">Index of its region.</param>
/// <param name="Levers">The tariffs it sets.</param>
/// <param name="Aim">What it wants.</param>
public sealed record Government(int Region, ImmutableArray<TariffLever> Levers, Aim Aim)
{
    /// <summary>A government that sets one tariff on the goods of one partner and wants real income.</summary>
    public static Government Against(World world, int region, int partner) => new(region, [TariffLever.On(world, partner, region)], Aim.RealIncome);
}
