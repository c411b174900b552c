using System.Collections.Immutable;

namespace TradeTalks.Sim.Economy.Worlds;

/// <summary>Smaller worlds made from a large one.</summary>
public static class WorldParts
{
    /// <summary>Code of the regions that are taken together.</summary>
    public const string RestCode = "REST";

    /// <summary>Some regions alone; what they sell to others counts as sold at home, so that their incomes stay, and what they buy from others is left out.</summary>
    /// <param name="world">The world.</param>
    /// <param name="regions">Places of the regions that stay.</param>
    public static World Only(this World world, ImmutableArray<int> regions) => Mapped(
        world,
        [.. regions.Select(region => world.Regions[region])],
        region => regions.IndexOf(region),
        (exporter, importer) => exporter >= 0 && importer < 0 ? exporter : importer);

    /// <summary>Some regions apart and all others as one; trade among the others counts as sold at home.</summary>
    /// <param name="world">The world.</param>
    /// <param name="regions">Places of the regions that stay apart.</param>
    public static World Apart(this World world, ImmutableArray<int> regions)
    {
        var others = world.Regions.Length - regions.Length;
        if (others <= 1)
            return world;
        return Mapped(
            world,
            [.. regions.Select(region => world.Regions[region]), new Region(RestCode, "All others")],
            region => regions.IndexOf(region) is >= 0 and var place ? place : regions.Length,
            (_, importer) => importer);
    }

    private static World Mapped(World world, ImmutableArray<Region> regions, Func<int, int> placeOf, Func<int, int, int> buyerOf)
    {
        var grid = new CellGrid(regions.Length, world.Sectors.Length);
        var (flows, duties) = (new double[grid.Count], new double[grid.Count]);
        for (var cell = 0; cell < world.Grid.Count; cell++)
        {
            var (sector, exporter, importer) = world.Grid.At(cell);
            var seller = placeOf(exporter);
            if (seller < 0)
                continue;
            var place = grid.Of(sector, seller, buyerOf(seller, placeOf(importer)));
            flows[place] += world.Flows[cell];
            duties[place] += world.Flows[cell] * world.Tariffs[cell];
        }

        var tariffs = new double[grid.Count];
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var (_, exporter, importer) = grid.At(cell);
            tariffs[cell] = exporter == importer || flows[cell] == 0 ? 0 : duties[cell] / flows[cell];
        }

        return new World(regions, world.Sectors, [.. flows], [.. tariffs]);
    }
}
