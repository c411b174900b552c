using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Cli.Economies;

/// <summary>Reads a folder of trade data (docs/economy-data.md) and lists everything that is wrong in it.</summary>
internal sealed class TradeDataReader
{
    private const string Settings = "data.csv";
    private const string RegionFile = "regions.csv";
    private const string SectorFile = "sectors.csv";
    private const string FlowFile = "flows.csv";
    private const string TotalFile = "totals.csv";
    private const string ElasticityFile = "elasticities.csv";
    private const string FromProduct = "from-gdp";
    private const string AsGiven = "as-given";
    private const string None = "none";
    private const double BillionsPerMillion = 1e-3;
    private const double MostImbalance = 1e-6;

    private readonly DataFolder _folder;
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private readonly List<Region> _regions = [];
    private readonly List<double> _products = [];
    private readonly List<Sector> _sectors = [];

    private TradeDataReader(string path) => _folder = new DataFolder(path);

    /// <summary>Reads a folder.</summary>
    /// <exception cref="IOException">The folder is not there or cannot be read.</exception>
    public static TradeDataReading Read(string path)
    {
        if (!Directory.Exists(path))
            throw new DirectoryNotFoundException($"There is no folder of trade data called '{path}'.");
        var reader = new TradeDataReader(path);
        var data = reader.Assemble();
        return new TradeDataReading(reader._folder.Problems.Count == 0 ? data : null, reader._folder.Problems) { Files = reader._folder.Files };
    }

    private TradeData? Assemble()
    {
        ReadSettings();
        ReadRegions();
        ReadSectors();
        if (_folder.Problems.Count > 0)
            return null;
        var sets = ReadElasticities();
        var flows = new FlowReading(_folder, FlowFile, new CellGrid(_regions.Count, _sectors.Count), Codes, [.. _sectors.Select(sector => sector.Code)]).Read(ownSales: true);
        if (_folder.Problems.Count > 0 || WorldOf(FlowFile, _sectors, flows) is not { } world)
            return null;
        var together = ReadTotals(world);
        if (together is null)
            return null;
        CheckBalance(world);
        var inputs = new InputReading(_folder, Codes, [.. _sectors.Select(sector => sector.Code)]).Read();
        if (inputs is not null && _settings["own-sales"] == FromProduct)
            _folder.Complain(Settings, 0, $"with inputs.csv sales at home have to be given whole: own-sales,{AsGiven}.");
        return new TradeData(_settings["name"], world, together, sets) { Inputs = inputs };
    }

    private List<string> Codes => [.. _regions.Select(region => region.Code)];

    private void ReadSettings()
    {
        foreach (var row in _folder.Rows(Settings, "key", "value"))
        {
            if (!_settings.TryAdd(row["key"], row["value"]))
                _folder.Complain(Settings, row.Line, $"the key {row["key"]} stands there twice.");
        }

        Require("name");
        Require("own-sales", FromProduct, AsGiven);
        Require("imbalances", AsGiven, None);
    }

    private void Require(string key, params string[] words)
    {
        var isThere = _settings.TryGetValue(key, out var value);
        if (!isThere || (words.Length > 0 && !words.Contains(value, StringComparer.Ordinal)))
            _folder.Complain(Settings, 0, $"the key {key} must be given{(words.Length > 0 ? $" as {string.Join(" or ", words)}" : "")}{(isThere ? $", not '{value}'" : "")}.");
    }

    private void ReadRegions()
    {
        foreach (var row in _folder.Rows(RegionFile, "region", "name", "gdp_musd"))
        {
            if (_regions.Exists(region => string.Equals(region.Code, row["region"], StringComparison.Ordinal)))
                _folder.Complain(RegionFile, row.Line, $"the region {row["region"]} stands there twice.");
            if (!IsCode(row["region"]))
                _folder.Complain(RegionFile, row.Line, $"'{row["region"]}' cannot be a code; it takes letters and digits, such as USA.");
            _regions.Add(new Region(row["region"], row["name"]));
            _products.Add(_folder.Number(RegionFile, row, "gdp_musd", 0, mayEqual: false) * BillionsPerMillion);
        }

        if (_regions.Count < 2)
            _folder.Complain(RegionFile, 0, "at least two regions are needed.");
    }

    private static bool IsCode(string text) => text.Length > 0 && text.All(char.IsAsciiLetterOrDigit);

    private void ReadSectors()
    {
        foreach (var row in _folder.Rows(SectorFile, "sector", "name", "goods"))
        {
            if (_sectors.Exists(sector => string.Equals(sector.Code, row["sector"], StringComparison.Ordinal)))
                _folder.Complain(SectorFile, row.Line, $"the sector {row["sector"]} stands there twice.");
            if (row["goods"] is not ("yes" or "no"))
                _folder.Complain(SectorFile, row.Line, $"goods must be yes or no, not '{row["goods"]}'.");
            _sectors.Add(new Sector(row["sector"], row["name"], row["goods"] == "yes"));
        }

        if (!_sectors.Exists(sector => sector.IsGoods))
            _folder.Complain(SectorFile, 0, "at least one sector of goods is needed.");
    }

    private Dictionary<string, ImmutableArray<double>> ReadElasticities()
    {
        var sets = new Dictionary<string, double[]>(StringComparer.Ordinal);
        var codes = _sectors.Select(sector => sector.Code).ToList();
        foreach (var row in _folder.Rows(ElasticityFile, "set", "sector", "elasticity"))
        {
            var place = _folder.Place(ElasticityFile, row, "sector", codes, SectorFile);
            var set = sets.TryGetValue(row["set"], out var known) ? known : sets[row["set"]] = new double[codes.Count];
            if (place >= 0 && set[place] > 0)
                _folder.Complain(ElasticityFile, row.Line, $"the set {row["set"]} has another elasticity for {row["sector"]}.");
            else if (place >= 0)
                set[place] = _folder.Number(ElasticityFile, row, "elasticity", 0, mayEqual: false);
        }

        foreach (var (name, set) in sets)
        {
            foreach (var sector in codes.Where((_, place) => set[place] == 0))
                _folder.Complain(ElasticityFile, 0, $"the set {name} has no elasticity for {sector}.");
        }

        return sets.ToDictionary(set => set.Key, set => set.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    private World? WorldOf(string file, List<Sector> sectors, (double[] Flows, double[] Tariffs) flows)
    {
        try
        {
            var world = new World([.. _regions], [.. sectors], [.. flows.Flows], [.. flows.Tariffs]);
            return _settings["own-sales"] == FromProduct ? world.WithOwnSalesFrom([.. _products]) : world;
        }
        catch (ArgumentException error)
        {
            _folder.Complain(file, 0, error.Message.Split(" (Parameter", 2)[0]);
            return null;
        }
    }

    private World? ReadTotals(World world)
    {
        var goods = world.GoodsTogether();
        if (!_folder.Has(TotalFile))
            return WorldOf(FlowFile, [goods.Sectors[0]], ([.. goods.Flows], [.. goods.Tariffs]));
        var totals = new FlowReading(_folder, TotalFile, goods.Grid, Codes, null).Read(ownSales: false);
        if (_folder.Problems.Count > 0)
            return null;
        for (var region = 0; region < _regions.Count; region++)
            totals.Flows[goods.Grid.Of(0, region, region)] = goods.Flow(region, region);
        return WorldOf(TotalFile, [goods.Sectors[0]], totals);
    }

    private void CheckBalance(World world)
    {
        for (var region = 0; _settings["imbalances"] == None && region < _regions.Count; region++)
        {
            var gap = world.Imports(region) - world.Exports(region);
            if (Math.Abs(gap) > MostImbalance * world.Exports(region))
                _folder.Complain(FlowFile, 0, $"{_regions[region].Code} imports {gap / BillionsPerMillion:0.###} million more than it exports, but {Settings} says imbalances,{None}.");
        }
    }
}
