using CsCheck;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy;

/// <summary>Random worlds and policies: home sales well above imports, tariffs up to 100 %, closures of all kinds.</summary>
internal static class RandomWorlds
{
    private const double MostTrade = 20;

    /// <summary>A world with elasticities, a policy and a closure.</summary>
    public static Gen<RandomCase> Cases(int fewestRegions, int mostRegions, int mostSectors) =>
        from regions in Gen.Int[fewestRegions, mostRegions]
        from sectors in Gen.Int[1, mostSectors]
        let grid = new CellGrid(regions, sectors)
        from flows in Gen.Double[0.01, MostTrade].Array[grid.Count]
        from before in Gen.Double[0, 0.3].Array[grid.Count]
        from after in Gen.Double[0, 1].Array[grid.Count]
        from elasticities in Gen.Double[1, 10].Array[sectors]
        from closure in Gen.Enum<Closure>()
        select new RandomCase(Make(grid, flows, before), [.. elasticities], closure, Foreign(grid, after));

    private static World Make(CellGrid grid, double[] flows, double[] tariffs)
    {
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var (_, exporter, importer) = grid.At(cell);
            if (exporter == importer)
                flows[cell] += grid.Regions * MostTrade;
        }

        return new World(
            [.. Enumerable.Range(0, grid.Regions).Select(region => new Region($"R{region}", $"Region {region}"))],
            [.. Enumerable.Range(0, grid.Sectors).Select(sector => new Sector($"S{sector}", $"Sector {sector}", true))],
            [.. flows],
            [.. Foreign(grid, tariffs)]);
    }

    private static double[] Foreign(CellGrid grid, double[] rates)
    {
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var (_, exporter, importer) = grid.At(cell);
            if (exporter == importer)
                rates[cell] = 0;
        }

        return rates;
    }
}

/// <summary>A world, elasticities, a closure and new tariffs.</summary>
internal sealed record RandomCase(World World, System.Collections.Immutable.ImmutableArray<double> Elasticities, Closure Closure, double[] NewTariffs)
{
    /// <summary>The new tariffs as a policy for a world of the same shape.</summary>
    public TradePolicy Policy(World world)
    {
        var policy = new TradePolicy(world);
        NewTariffs.CopyTo(policy.Tariffs);
        return policy;
    }
}
