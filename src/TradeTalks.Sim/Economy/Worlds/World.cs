using System.Collections.Immutable;

namespace TradeTalks.Sim.Economy.Worlds;

/// <summary>Who sells how much to whom in one year, and under which tariffs.</summary>
public sealed record World
{
    /// <summary>A world of trade.</summary>
    /// <param name="regions">At least two regions.</param>
    /// <param name="sectors">At least one sector.</param>
    /// <param name="flows">Sales net of tariffs, USD bn a year, in the order of <see cref="CellGrid"/>; sales at home included; not negative.</param>
    /// <param name="tariffs">Tariffs as fractions of the value, in the same order; above -1.</param>
    /// <exception cref="ArgumentException">Lists of the wrong length, a negative flow, a tariff of -1 or less, or a region that sells or buys nothing.</exception>
    public World(ImmutableArray<Region> regions, ImmutableArray<Sector> sectors, ImmutableArray<double> flows, ImmutableArray<double> tariffs)
    {
        (Regions, Sectors, Flows, Tariffs) = (regions, sectors, flows, tariffs);
        Grid = new CellGrid(regions.Length, sectors.Length);
        if (regions.Length < 2 || sectors.Length < 1 || flows.Length != Grid.Count || tariffs.Length != Grid.Count)
            throw new ArgumentException($"{regions.Length} regions and {sectors.Length} sectors need {Grid.Count} flows and tariffs, not {flows.Length} and {tariffs.Length}.", nameof(flows));
        for (var cell = 0; cell < flows.Length; cell++)
            Check(cell);
        for (var region = 0; region < regions.Length; region++)
        {
            if (FactorIncome(region) <= 0 || Spending(region) <= 0)
                throw new ArgumentException($"{regions[region].Code} sells or buys nothing.", nameof(flows));
        }
    }

    /// <summary>The regions.</summary>
    public ImmutableArray<Region> Regions { get; }

    /// <summary>The sectors.</summary>
    public ImmutableArray<Sector> Sectors { get; }

    /// <summary>Sales net of tariffs, USD bn a year, by <see cref="Grid"/>.</summary>
    public ImmutableArray<double> Flows { get; }

    /// <summary>Tariffs as fractions, by <see cref="Grid"/>.</summary>
    public ImmutableArray<double> Tariffs { get; }

    /// <summary>The order of flows and tariffs.</summary>
    public CellGrid Grid { get; }

    /// <summary>Index of a region by its code.</summary>
    /// <exception cref="ArgumentException">No region has this code.</exception>
    public int IndexOf(string code)
    {
        for (var region = 0; region < Regions.Length; region++)
        {
            if (string.Equals(Regions[region].Code, code, StringComparison.Ordinal))
                return region;
        }

        throw new ArgumentException($"No region is called {code}; there are {string.Join(", ", Regions.Select(region => region.Code))}.", nameof(code));
    }

    /// <summary>All sales of a region, at home and abroad, USD bn a year: what its factors of production earn.</summary>
    public double FactorIncome(int region) => Sum(Sales(region), cell => Flows[cell]);

    /// <summary>Exports of a region net of tariffs, USD bn a year.</summary>
    public double Exports(int region) => FactorIncome(region) - Sum(Home(region), cell => Flows[cell]);

    /// <summary>Imports of a region net of tariffs, USD bn a year.</summary>
    public double Imports(int region) => Sum(Purchases(region), cell => Flows[cell]) - Sum(Home(region), cell => Flows[cell]);

    /// <summary>Tariff revenue of a region, USD bn a year.</summary>
    public double Revenue(int region) => Sum(Purchases(region), cell => Flows[cell] * Tariffs[cell]);

    /// <summary>What a region spends at consumer prices, USD bn a year.</summary>
    public double Spending(int region) => Sum(Purchases(region), cell => Flows[cell] * (1 + Tariffs[cell]));

    /// <summary>One flow of all sectors together, net of tariffs, USD bn a year.</summary>
    public double Flow(int exporter, int importer) => Sum(Pair(exporter, importer), cell => Flows[cell]);

    /// <summary>A flow by name: CHN>USA, with its sector where there are several.</summary>
    public string NameOf(int cell)
    {
        var (sector, exporter, importer) = Grid.At(cell);
        return $"{Regions[exporter].Code}>{Regions[importer].Code}{(Sectors.Length > 1 ? $" {Sectors[sector].Code}" : "")}";
    }

    private void Check(int cell)
    {
        if (!(Flows[cell] >= 0 && double.IsFinite(Flows[cell])))
            throw new ArgumentException($"The flow {NameOf(cell)} is {Flows[cell]}; it must not be negative.", nameof(cell));
        if (!(Tariffs[cell] > -1 && double.IsFinite(Tariffs[cell])))
            throw new ArgumentException($"The tariff on {NameOf(cell)} is {Tariffs[cell]}; it must be above -1.", nameof(cell));
    }

    private IEnumerable<int> Pair(int exporter, int importer) => Enumerable.Range(0, Sectors.Length).Select(sector => Grid.Of(sector, exporter, importer));

    private IEnumerable<int> Home(int region) => Pair(region, region);

    private IEnumerable<int> Sales(int region) => Enumerable.Range(0, Regions.Length).SelectMany(other => Pair(region, other));

    private IEnumerable<int> Purchases(int region) => Enumerable.Range(0, Regions.Length).SelectMany(other => Pair(other, region));

    private static double Sum(IEnumerable<int> cells, Func<int, double> value) => cells.Sum(value);
}
