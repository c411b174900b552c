using System.Collections.Immutable;
using TradeTalks.Sim.Economy.FixedFirms;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Policy;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.FixedFirms;

/// <summary>Tariffs of Ossa (2014) found by our own search: first one tariff for each industry, then one for each industry and exporter, as in the paper's own programs; never read from the author's files.</summary>
internal sealed class OssaSearch(FixedFirmsEconomy economy, bool isPolitical)
{
    private const double Tolerance = 1e-6;
    private const double GainTolerance = 1e-8;
    private const double Highest = 10;
    private const double LowStart = 0.1;

    private static readonly TariffBounds Bounds = new(0, Highest);

    public FixedFirmsEconomy Economy => economy;

    private World World => economy.Baseline.World;

    private ImmutableArray<Government> ByIndustry => [.. Regions.Select(region => new Government(region, TariffLever.OnEachSector(World, region), Aim.Government))];

    private ImmutableArray<Government> ByFlow => [.. Regions.Select(region => new Government(region, TariffLever.OnEachFlow(World, region), Aim.Government))];

    private IEnumerable<int> Regions => Enumerable.Range(0, World.Regions.Length);

    /// <summary>The best tariffs of one region, all others as in the data.</summary>
    public (TradePolicy Policy, TariffSearch Search) Optimal(int region)
    {
        var byIndustry = OptimalByIndustry(region);
        var found = new TariffGame(economy, byIndustry, Bounds, Tolerance).Optimal(ByFlow[region]);
        return (found.ApplyTo(byIndustry), found);
    }

    /// <summary>Tariffs at which no region gains by moving its own.</summary>
    public (TradePolicy Policy, TariffSearch Search) Nash()
    {
        var best = new TradePolicy(World);
        foreach (var region in Regions)
        {
            var own = OptimalByIndustry(region);
            foreach (var lever in ByIndustry[region].Levers)
                lever.Set(best, lever.ValueIn(own));
        }

        return NashFrom(best);
    }

    /// <summary>The same, searched for from any tariffs.</summary>
    public (TradePolicy Policy, TariffSearch Search) NashFrom(TradePolicy start)
    {
        var byIndustry = new TariffGame(economy, start, Bounds, Tolerance) { LooksFar = isPolitical }.Nash(ByIndustry).ApplyTo(new TradePolicy(World));
        var found = new TariffGame(economy, byIndustry, Bounds, Tolerance).Nash(ByFlow);
        return (found.ApplyTo(byIndustry), found);
    }

    /// <summary>The largest gain over a threat that is the same for all governments.</summary>
    /// <param name="threat">What it is a gain over.</param>
    /// <param name="lowest">The lowest tariff; below zero are subsidies.</param>
    /// <param name="isByFlow">Whether the tariffs of an industry may differ by exporter.</param>
    public (TradePolicy Policy, TariffSearch Search) Talks(TradePolicy threat, double lowest, bool isByFlow)
    {
        var bounds = new TariffBounds(lowest, Highest);
        var game = new TariffGame(economy, threat, bounds, Tolerance) { GainTolerance = GainTolerance };
        var found = game.Cooperative(ByIndustry, threat);
        var policy = found.ApplyTo(new TradePolicy(World));
        if (isByFlow)
        {
            found = new TariffGame(economy, policy, bounds, Tolerance) { GainTolerance = GainTolerance }.Cooperative(ByFlow, threat);
            policy = found.ApplyTo(policy);
        }

        return (policy, found);
    }

    /// <summary>How much more each government gets than at a threat, per cent.</summary>
    public ImmutableArray<double> Gains(TradePolicy threat, TradePolicy policy)
    {
        var game = new TariffGame(economy, threat, Bounds);
        var (before, after) = (game.LevelsAt(ByFlow, threat), game.LevelsAt(ByFlow, policy));
        return [.. Regions.Select(region => 100 * ((after[region] / before[region]) - 1))];
    }

    /// <summary>Starts from one over the elasticity, the best tariff of a small part of a large economy, or low where politics count.</summary>
    private TradePolicy OptimalByIndustry(int region)
    {
        var start = new TradePolicy(World);
        var levers = ByIndustry[region].Levers;
        for (var sector = 0; sector < levers.Length; sector++)
            levers[sector].Set(start, isPolitical ? LowStart : 1 / economy.Baseline.Elasticities[sector]);
        return new TariffGame(economy, start, Bounds, Tolerance) { LooksFar = isPolitical }.Optimal(ByIndustry[region]).ApplyTo(start);
    }
}
