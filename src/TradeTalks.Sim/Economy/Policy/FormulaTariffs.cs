using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>Nash tariffs of all regions, one uniform tariff each on all its imports, by a formula instead of a search: very close, not exact, where others keep tariffs.</summary>
/// <remarks>
/// Tariff of i = 1 / sum over sectors s of elasticity(s) times sum over markets n of (share of (n, s) in i's exports)(1 - (1 - d(n, s)) share of i in (n, s)), in the new equilibrium, where
/// d(n, s) = t(n) h(n, s) / (1 + sum over sectors of t(n) h(n, s)), h = share of own goods of a sector in n's spending, is how the revenue of the partner answers.
/// Source: Lashkaripour (2021), Journal of International Economics 131, Proposition 2. The author's program leaves d out and keeps tariffs to at most 100 per cent.
/// </remarks>
public static class FormulaTariffs
{
    private const double Damping = 0.7;
    private const double Tolerance = 1e-12;
    private const int MostRounds = 500;

    /// <summary>Finds the tariffs by repeated substitution and leaves the economy at their equilibrium.</summary>
    /// <param name="economy">The economy.</param>
    /// <param name="countsPartnersRevenue">Whether d counts, as in the paper; without, tariffs are those of the author's program.</param>
    /// <exception cref="NoEquilibriumException">There is none on the way.</exception>
    public static TariffSearch Find(ArmingtonEconomy economy, bool countsPartnersRevenue = false)
    {
        var world = economy.Baseline.World;
        ImmutableArray<TariffLever> levers = [.. Enumerable.Range(0, world.Regions.Length).Select(region => new TariffLever($"all>{world.Regions[region].Code}", region, Imports(world, region)))];
        var policy = new TradePolicy(world);
        double[] tariffs = [.. levers.Select(lever => lever.ValueIn(policy))];
        var highest = countsPartnersRevenue ? double.PositiveInfinity : 1;
        var (round, moved) = (0, double.PositiveInfinity);
        while (round < MostRounds && moved > Tolerance)
        {
            for (var region = 0; region < tariffs.Length; region++)
                levers[region].Set(policy, tariffs[region]);
            economy.SolveWarm(policy);
            moved = 0;
            for (var region = 0; region < tariffs.Length; region++)
            {
                var step = Damping * (Math.Min(highest, TariffOf(economy, region, countsPartnersRevenue ? tariffs : [])) - tariffs[region]);
                tariffs[region] += step;
                moved = Math.Max(moved, Math.Abs(step));
            }

            round++;
        }

        return new TariffSearch(levers, [.. tariffs], moved <= Tolerance, round, moved, new TariffBounds(0, highest));
    }

    /// <summary>The formula at the economy's last equilibrium.</summary>
    /// <param name="economy">The economy.</param>
    /// <param name="region">Index of the region that sets the tariff.</param>
    /// <param name="tariffs">The tariffs of all regions; empty where their revenue does not count.</param>
    private static double TariffOf(ArmingtonEconomy economy, int region, double[] tariffs)
    {
        var world = economy.Baseline.World;
        var (strength, exports) = (0.0, 0.0);
        for (var cell = 0; cell < world.Grid.Count; cell++)
        {
            var (sector, exporter, importer) = world.Grid.At(cell);
            if (exporter != region || importer == region)
                continue;
            var flow = economy.Flow(sector, exporter, importer);
            var answer = tariffs.Length == 0 ? 0 : RevenueAnswer(economy, sector, importer, tariffs[importer]);
            exports += flow;
            strength += economy.Baseline.Elasticities[sector] * flow * (1 - ((1 - answer) * economy.ShareOf(cell)));
        }

        return exports / strength;
    }

    private static double RevenueAnswer(ArmingtonEconomy economy, int sector, int partner, double tariff)
    {
        var world = economy.Baseline.World;
        var home = 0.0;
        for (var other = 0; other < world.Sectors.Length; other++)
            home += HomeShare(economy, other, partner);
        return tariff * HomeShare(economy, sector, partner) / (1 + (tariff * home));
    }

    private static double HomeShare(ArmingtonEconomy economy, int sector, int region)
    {
        var grid = economy.Baseline.World.Grid;
        return economy.Baseline.BudgetShares[(sector * grid.Regions) + region] * economy.ShareOf(grid.Of(sector, region, region));
    }

    private static ImmutableArray<int> Imports(Worlds.World world, int region) => [.. Enumerable.Range(0, world.Grid.Count).Where(cell =>
    {
        var (_, exporter, importer) = world.Grid.At(cell);
        return importer == region && exporter != region;
    })];
}
