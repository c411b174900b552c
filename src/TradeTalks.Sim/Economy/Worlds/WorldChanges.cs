using System.Collections.Immutable;

namespace TradeTalks.Sim.Economy.Worlds;

/// <summary>Worlds made from others: sales at home from output, goods added up, single tariffs or flows set.</summary>
public static class WorldChanges
{
    private static readonly Sector AllGoods = new("ALL", "All goods", IsGoods: true);

    /// <summary>The same trade with sales at home such that all sales of a region are its gross domestic product less tariff revenue.</summary>
    /// <remarks>With several sectors the given sales at home keep their proportions; with one sector they need not be given.</remarks>
    /// <param name="world">The world.</param>
    /// <param name="products">Gross domestic product of each region, USD bn a year.</param>
    /// <exception cref="ArgumentException">A region exports more than its product, or has no sales at home to scale.</exception>
    public static World WithOwnSalesFrom(this World world, ImmutableArray<double> products)
    {
        var flows = world.Flows.ToBuilder();
        for (var region = 0; region < world.Regions.Length; region++)
        {
            var wanted = products[region] - world.Revenue(region) - world.Exports(region);
            if (!(wanted >= 0))
                throw new ArgumentException($"{world.Regions[region].Code} exports more than its product less tariff revenue, by {-wanted} bn.", nameof(products));
            ScaleOwnSales(world, region, wanted, flows);
        }

        return new World(world.Regions, world.Sectors, flows.MoveToImmutable(), world.Tariffs);
    }

    /// <summary>All goods as one sector: flows added up, tariffs as means weighted with flows, no sales at home yet counted.</summary>
    /// <remarks>Sales at home are kept as the sum over all sectors, services included, until <see cref="WithOwnSalesFrom"/> sets them.</remarks>
    public static World GoodsTogether(this World world)
    {
        var grid = new CellGrid(world.Regions.Length, 1);
        var flows = new double[grid.Count];
        var duties = new double[grid.Count];
        for (var cell = 0; cell < world.Grid.Count; cell++)
        {
            var (sector, exporter, importer) = world.Grid.At(cell);
            if (!world.Sectors[sector].IsGoods && exporter != importer)
                continue;
            flows[grid.Of(0, exporter, importer)] += world.Flows[cell];
            duties[grid.Of(0, exporter, importer)] += world.Flows[cell] * world.Tariffs[cell];
        }

        for (var cell = 0; cell < grid.Count; cell++)
            duties[cell] = flows[cell] > 0 ? duties[cell] / flows[cell] : 0;
        return new World(world.Regions, [AllGoods], [.. flows], [.. duties]);
    }

    /// <summary>The same world with another tariff on all goods of one exporter.</summary>
    /// <param name="world">The world.</param>
    /// <param name="exporter">Index of the region that sells.</param>
    /// <param name="importer">Index of the region that buys.</param>
    /// <param name="tariff">The tariff, as a fraction.</param>
    public static World WithTariff(this World world, int exporter, int importer, double tariff) =>
        new(world.Regions, world.Sectors, world.Flows, Replaced(world, world.Tariffs, exporter, importer, _ => tariff));

    /// <summary>The same world with the goods flows of one exporter to one importer so many times as large, for instance to bring them to customs values.</summary>
    /// <param name="world">The world.</param>
    /// <param name="exporter">Index of the region that sells.</param>
    /// <param name="importer">Index of the region that buys.</param>
    /// <param name="factor">Positive.</param>
    public static World WithFlowTimes(this World world, int exporter, int importer, double factor) =>
        new(world.Regions, world.Sectors, Replaced(world, world.Flows, exporter, importer, flow => flow * factor), world.Tariffs);

    /// <summary>The same world with another average tariff on the goods of one exporter; where they have several tariffs, these keep their proportions.</summary>
    /// <param name="world">The world.</param>
    /// <param name="exporter">Index of the region that sells.</param>
    /// <param name="importer">Index of the region that buys.</param>
    /// <param name="average">The average, weighted with flows, as a fraction.</param>
    public static World WithAverageTariff(this World world, int exporter, int importer, double average)
    {
        var before = world.AverageTariff(exporter, importer);
        return new World(world.Regions, world.Sectors, world.Flows, Replaced(world, world.Tariffs, exporter, importer, tariff => before == 0 ? average : tariff * average / before));
    }

    /// <summary>The average tariff on the goods of one exporter, weighted with flows, as a fraction.</summary>
    public static double AverageTariff(this World world, int exporter, int importer)
    {
        var (duties, flows) = (0.0, 0.0);
        for (var sector = 0; sector < world.Sectors.Length; sector++)
        {
            var cell = world.Grid.Of(sector, exporter, importer);
            if (!world.Sectors[sector].IsGoods)
                continue;
            (duties, flows) = (duties + (world.Flows[cell] * world.Tariffs[cell]), flows + world.Flows[cell]);
        }

        return flows > 0 ? duties / flows : 0;
    }

    /// <summary>All goods one region sells to another, net of tariffs, USD bn a year.</summary>
    public static double GoodsFlow(this World world, int exporter, int importer) =>
        Enumerable.Range(0, world.Sectors.Length).Where(sector => world.Sectors[sector].IsGoods).Sum(sector => world.Flows[world.Grid.Of(sector, exporter, importer)]);

    private static ImmutableArray<double> Replaced(World world, ImmutableArray<double> values, int exporter, int importer, Func<double, double> change)
    {
        var changed = values.ToBuilder();
        for (var sector = 0; sector < world.Sectors.Length; sector++)
        {
            var cell = world.Grid.Of(sector, exporter, importer);
            if (world.Sectors[sector].IsGoods)
                changed[cell] = change(changed[cell]);
        }

        return changed.MoveToImmutable();
    }

    private static void ScaleOwnSales(World world, int region, double wanted, ImmutableArray<double>.Builder flows)
    {
        var given = world.Flow(region, region);
        if (world.Sectors.Length == 1)
        {
            flows[world.Grid.Of(0, region, region)] = wanted;
            return;
        }

        if (given <= 0)
            throw new ArgumentException($"{world.Regions[region].Code} has no sales at home to scale.", nameof(world));
        for (var sector = 0; sector < world.Sectors.Length; sector++)
            flows[world.Grid.Of(sector, region, region)] *= wanted / given;
    }
}
