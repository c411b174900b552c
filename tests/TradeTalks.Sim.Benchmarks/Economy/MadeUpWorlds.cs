using System.Collections.Immutable;
using TradeTalks.Sim.Economy.InputOutput;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Benchmarks.Economy;

/// <summary>Worlds of any size for measuring time: uneven regions, home sales above imports, tariffs of 1 to 11 per cent.</summary>
internal static class MadeUpWorlds
{
    /// <summary>A world.</summary>
    public static World Of(int regions, int sectors)
    {
        var grid = new CellGrid(regions, sectors);
        var (flows, tariffs) = (new double[grid.Count], new double[grid.Count]);
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var (sector, exporter, importer) = grid.At(cell);
            var isHome = exporter == importer;
            flows[cell] = Uneven(exporter + sector) * Uneven(importer) * (isHome ? 2.5 * regions : 1 + (((exporter * 7) + (importer * 3) + sector) % 5));
            tariffs[cell] = isHome ? 0 : 0.01 * (1 + ((exporter + (2 * importer) + sector) % 11));
        }

        return new World(
            [.. Enumerable.Range(0, regions).Select(region => new Region($"R{region}", $"Region {region}"))],
            [.. Enumerable.Range(0, sectors).Select(sector => new Sector($"S{sector}", $"Sector {sector}", true))],
            [.. flows],
            [.. tariffs]);
    }

    /// <summary>Elasticities from 3 to 7.</summary>
    public static ImmutableArray<double> Elasticities(int sectors) => [.. Enumerable.Range(0, sectors).Select(sector => 3.0 + (sector % 5))];

    /// <summary>Inputs: half of every cost, spread over all sectors; the same budget everywhere.</summary>
    public static InputOutputTable Inputs(int regions, int sectors) => new(
        sectors,
        [.. Enumerable.Repeat(0.5, regions * sectors)],
        [.. Enumerable.Repeat(0.5 / sectors, regions * sectors * sectors)],
        [.. Enumerable.Repeat(1.0 / sectors, regions * sectors)]);

    /// <summary>Two policies in turn: a trade war between the first two regions, and a milder one.</summary>
    public static TradePolicy[] Wars(World world) =>
    [
        new TradePolicy(world).AddTariff(1, 0, 0.2).AddTariff(0, 1, 0.15),
        new TradePolicy(world).AddTariff(1, 0, 0.18).AddTariff(0, 1, 0.16),
    ];

    private static double Uneven(int region) => 1 + (region * 5 % 7);
}
