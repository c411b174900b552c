using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy;

/// <summary>Worlds of the reference values, made as their recipes say; money in USD bn.</summary>
internal static class ReferenceWorlds
{
    private const double Million = 1e-3;

    /// <summary>13 regions, 2017, all goods together; the tariffs between the United States and China overridden.</summary>
    public static World Flagship()
    {
        var regions = FlagshipRegions();
        var index = Index(regions.Select(region => region.Code));
        var grid = new CellGrid(regions.Length, 1);
        var (flows, tariffs) = (new double[grid.Count], new double[grid.Count]);
        foreach (var row in Table.Rows("trade/flagship2017/goods_matrix.csv"))
        {
            var cell = grid.Of(0, index[row[0]], index[row[1]]);
            (flows[cell], tariffs[cell]) = (double.Parse(row[2]) * Million, double.Parse(row[3]));
        }

        tariffs[grid.Of(0, index["CHN"], index["USA"])] = 0.031;
        tariffs[grid.Of(0, index["USA"], index["CHN"])] = 0.080;
        for (var region = 0; region < regions.Length; region++)
            flows[grid.Of(0, region, region)] = 1;
        return new World(regions, [new Sector("ALL", "All goods", true)], [.. flows], [.. tariffs]).WithOwnSalesFrom(FlagshipProducts());
    }

    /// <summary>13 regions and 10 sectors, 2017.</summary>
    public static World FlagshipSectors()
    {
        var regions = FlagshipRegions();
        ImmutableArray<Sector> sectors = [.. Table.Rows("trade/flagship2017/sectors.csv").Select(row => new Sector(row[0], row[0], row[0] != "SRV"))];
        var (region, sector) = (Index(regions.Select(each => each.Code)), Index(sectors.Select(each => each.Code)));
        var grid = new CellGrid(regions.Length, sectors.Length);
        var (flows, tariffs) = (new double[grid.Count], new double[grid.Count]);
        foreach (var row in Table.Rows("trade/flagship2017/flows.csv"))
        {
            var cell = grid.Of(sector[row[2]], region[row[0]], region[row[1]]);
            (flows[cell], tariffs[cell]) = (double.Parse(row[3]) * Million, double.Parse(row[4]));
        }

        return new World(regions, sectors, [.. flows], [.. tariffs]).WithOwnSalesFrom(FlagshipProducts());
    }

    /// <summary>The elasticities of a column of the ten sectors.</summary>
    public static ImmutableArray<double> SectorElasticities(string column)
    {
        var place = Array.IndexOf(File.ReadLines(ValidationData.PathOf("trade/flagship2017/sectors.csv")).First().Split(','), column);
        return [.. Table.Rows("trade/flagship2017/sectors.csv").Select(row => double.Parse(row[^(6 - place)]))];
    }

    /// <summary>36 countries, 2001, trade at consumer prices.</summary>
    public static World Countries36()
    {
        var codes = Table.Rows("trade/armington36_2001/tariff.csv").Select(row => row[0]).ToArray();
        var spent = Table.Rows("trade/armington36_2001/trade_consumer_prices.csv").Select(row => row.Skip(1).Select(double.Parse).ToArray()).ToArray();
        var rates = Table.Rows("trade/armington36_2001/tariff.csv").Select(row => row.Skip(1).Select(double.Parse).ToArray()).ToArray();
        var grid = new CellGrid(codes.Length, 1);
        var (flows, tariffs) = (new double[grid.Count], new double[grid.Count]);
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var (_, exporter, importer) = grid.At(cell);
            tariffs[cell] = rates[exporter][importer];
            flows[cell] = spent[exporter][importer] * Million / (1 + tariffs[cell]);
        }

        return new World([.. codes.Select(code => new Region(code, code))], [new Sector("ALL", "All goods", true)], [.. flows], [.. tariffs]);
    }

    /// <summary>The place of every name.</summary>
    public static Dictionary<string, int> Index(IEnumerable<string> names) => names.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);

    private static ImmutableArray<Region> FlagshipRegions() => [.. Table.Rows("trade/flagship2017/regions.csv").Select(row => new Region(row[0], row[1]))];

    private static ImmutableArray<double> FlagshipProducts() => [.. Table.Rows("trade/flagship2017/regions.csv").Select(row => double.Parse(row[2]) * Million)];
}
