using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>Tariffs one government moves together: one number that sets some of its tariffs.</summary>
/// <param name="Name">What it taxes: CHN>USA.</param>
/// <param name="Importer">Index of the region that sets it.</param>
/// <param name="Cells">Places of the flows it taxes, in the order of the world's grid.</param>
/// <param name="IsAddition">Whether its number is added to the tariffs of the data; otherwise it replaces them.</param>
public sealed record TariffLever(string Name, int Importer, ImmutableArray<int> Cells, bool IsAddition = false)
{
    /// <summary>The tariff on all goods of one exporter.</summary>
    /// <param name="world">The world.</param>
    /// <param name="exporter">Index of the region that sells.</param>
    /// <param name="importer">Index of the region that buys.</param>
    /// <param name="isAddition">Whether the number is added to the tariffs of the data.</param>
    public static TariffLever On(World world, int exporter, int importer, bool isAddition = false) =>
        new($"{world.Regions[exporter].Code}>{world.Regions[importer].Code}", importer, [.. Goods(world, importer).Where(cell => world.Grid.At(cell).Exporter == exporter)], isAddition);

    /// <summary>One tariff on all goods of all exporters.</summary>
    public static TariffLever OnEverybody(World world, int importer, bool isAddition = false) =>
        new($"all>{world.Regions[importer].Code}", importer, [.. Goods(world, importer)], isAddition);

    /// <summary>One tariff for each sector, the same for all exporters: what most-favoured-nation treatment allows.</summary>
    public static ImmutableArray<TariffLever> OnEachSector(World world, int importer) =>
        [.. Goods(world, importer).GroupBy(cell => world.Grid.At(cell).Sector).Select(cells => new TariffLever($"all>{world.Regions[importer].Code} {world.Sectors[cells.Key].Code}", importer, [.. cells]))];

    /// <summary>A tariff of its own for every exporter and sector.</summary>
    public static ImmutableArray<TariffLever> OnEachFlow(World world, int importer) =>
        [.. Goods(world, importer).Select(cell => new TariffLever(world.NameOf(cell), importer, [cell]))];

    /// <summary>Sets the tariffs.</summary>
    /// <param name="policy">Receives them.</param>
    /// <param name="value">The number, as a fraction.</param>
    public void Set(TradePolicy policy, double value)
    {
        foreach (var cell in Cells)
            policy.Tariffs[cell] = IsAddition ? policy.World.Tariffs[cell] + value : value;
    }

    /// <summary>The number a policy stands at; of tariffs that differ, their mean weighted with flows of the data.</summary>
    public double ValueIn(TradePolicy policy)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var cell in Cells)
        {
            var weight = policy.World.Flows[cell] + double.Epsilon;
            sum += weight * (policy.Tariffs[cell] - (IsAddition ? policy.World.Tariffs[cell] : 0));
            weights += weight;
        }

        return Cells.Length == 1 ? policy.Tariffs[Cells[0]] - (IsAddition ? policy.World.Tariffs[Cells[0]] : 0) : sum / weights;
    }

    private static IEnumerable<int> Goods(World world, int importer) => Enumerable.Range(0, world.Grid.Count).Where(cell =>
    {
        var (sector, exporter, buyer) = world.Grid.At(cell);
        return buyer == importer && exporter != importer && world.Sectors[sector].IsGoods;
    });
}
