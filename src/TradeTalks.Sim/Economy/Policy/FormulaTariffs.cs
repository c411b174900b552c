using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>Nash tariffs of all regions, one uniform tariff each on all its imports, by a formula instead of a search: very close, not exact, where others keep tariffs.</summary>
/// <remarks>
/// Tariff of i = 1 / max(1, sum over sectors s of elasticity(s) times sum over markets n of (share of (n, s) in i's exports)(1 - share of i in (n, s))), in the new equilibrium.
/// Source: Lashkaripour (2021), Journal of International Economics 131; the bound of 100 per cent is that of the author's program.
/// </remarks>
public static class FormulaTariffs
{
    private const double Damping = 0.7;
    private const double Tolerance = 1e-12;
    private const int MostRounds = 500;

    /// <summary>Finds the tariffs by repeated substitution and leaves the economy at their equilibrium.</summary>
    /// <param name="economy">The economy.</param>
    /// <exception cref="NoEquilibriumException">There is none on the way.</exception>
    public static TariffSearch Find(ArmingtonEconomy economy)
    {
        var world = economy.Baseline.World;
        ImmutableArray<TariffLever> levers = [.. Enumerable.Range(0, world.Regions.Length).Select(region => new TariffLever($"all>{world.Regions[region].Code}", region, Imports(world, region)))];
        var policy = new TradePolicy(world);
        double[] tariffs = [.. levers.Select(lever => lever.ValueIn(policy))];
        var (round, moved) = (0, double.PositiveInfinity);
        while (round < MostRounds && moved > Tolerance)
        {
            for (var region = 0; region < tariffs.Length; region++)
                levers[region].Set(policy, tariffs[region]);
            economy.SolveWarm(policy);
            moved = 0;
            for (var region = 0; region < tariffs.Length; region++)
            {
                var step = Damping * (TariffOf(economy, region) - tariffs[region]);
                tariffs[region] += step;
                moved = Math.Max(moved, Math.Abs(step));
            }

            round++;
        }

        return new TariffSearch(levers, [.. tariffs], moved <= Tolerance, round, moved, new TariffBounds(0, 1));
    }

    /// <summary>The formula at the economy's last equilibrium.</summary>
    private static double TariffOf(ArmingtonEconomy economy, int region)
    {
        var world = economy.Baseline.World;
        var (strength, exports) = (0.0, 0.0);
        for (var cell = 0; cell < world.Grid.Count; cell++)
        {
            var (sector, exporter, importer) = world.Grid.At(cell);
            if (exporter != region || importer == region)
                continue;
            var flow = economy.Flow(sector, exporter, importer);
            exports += flow;
            strength += economy.Baseline.Elasticities[sector] * flow * (1 - economy.ShareOf(cell));
        }

        return 1 / Math.Max(1, strength / exports);
    }

    private static ImmutableArray<int> Imports(Worlds.World world, int region) => [.. Enumerable.Range(0, world.Grid.Count).Where(cell =>
    {
        var (_, exporter, importer) = world.Grid.At(cell);
        return importer == region && exporter != region;
    })];
}
