using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>What a search for tariffs found, and how well.</summary>
/// <param name="Levers">The tariffs searched for.</param>
/// <param name="Values">Their numbers, as fractions.</param>
/// <param name="IsConverged">Whether the search ended because nothing moved any more.</param>
/// <param name="Rounds">Rounds or sweeps it took.</param>
/// <param name="LastMove">Largest move of a tariff in the last round.</param>
/// <param name="Bounds">The bounds it kept to.</param>
public sealed record TariffSearch(ImmutableArray<TariffLever> Levers, ImmutableArray<double> Values, bool IsConverged, int Rounds, double LastMove, TariffBounds Bounds)
{
    /// <summary>Names of the tariffs that stand at a bound.</summary>
    public IEnumerable<string> AtBounds => Levers.Where((_, lever) => Values[lever] <= Bounds.Lowest || Values[lever] >= Bounds.Highest).Select(lever => lever.Name);

    /// <summary>Sets the tariffs found.</summary>
    public TradePolicy ApplyTo(TradePolicy policy)
    {
        for (var lever = 0; lever < Levers.Length; lever++)
            Levers[lever].Set(policy, Values[lever]);
        return policy;
    }
}
