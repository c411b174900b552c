using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Economies;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Puts the economy of a file together: reads its data, finds the regions of the sides, and sets what the file states about trade between them.</summary>
/// <param name="file">A file that has passed all other checks.</param>
/// <param name="home">The file the user named, from whose folder data set on the command line are found.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class EconomyAssembly(BoundMap file, string home, ProblemList problems)
{
    private const int MostTold = 10;

    private readonly Names _names = new(file, problems);
    private readonly BoundMap _economy = file.Get<BoundMap>(ScenarioKeys.Economy);

    /// <summary>The economy; not complete where something is wrong.</summary>
    public EconomyParts Build()
    {
        var model = EconomyModels.Parse(_economy.Get<string>(EconomyKeys.Model));
        ImmutableArray<StatedFlow> stated = [.. Names.ItemsOf(_economy, EconomyKeys.Trade).Select(FlowOf)];
        var parts = new EconomyParts(model, [.. stated.Select(flow => flow.Of(0))], null, []);
        ModelKeys.Check(_economy, model, problems);
        if (model == EconomyModel.PartialEquilibrium || problems.HasErrors || ReadData() is not { } reading)
            return parts;
        if (model == EconomyModel.InputOutput && reading.Found.Data is { } data)
            CheckInputs(data);
        parts = parts with { Files = reading.Files };
        return reading.Found.Data is { } found && RegionsOf(found) is { } regions && !problems.HasErrors ? Complete(parts, found, regions, stated) : parts;
    }

    private EconomyParts Complete(EconomyParts parts, TradeData data, ImmutableArray<int> regions, ImmutableArray<StatedFlow> stated)
    {
        var bySector = parts.Model is EconomyModel.MultiSector or EconomyModel.InputOutput;
        var whole = bySector ? data.Sectors : data.Together;
        var elasticities = bySector ? SetOf(data) : null;
        var world = new WorldShaping(whole, regions).Shape(parts.Model, stated, _economy.GetOr(EconomyKeys.Values, "") == "stated", ApartOf(data));
        CheckNames(world, [.. regions.Select(region => whole.Regions[region].Code)]);
        if (problems.HasErrors)
            return parts;
        ImmutableArray<int> places = [.. regions.Select(region => world.IndexOf(whole.Regions[region].Code))];
        var flows = stated.Select(flow => flow.Of(world.AverageTariff(places[flow.Exporter], places[flow.Importer]))).Concat(FlowsFromData(world, places, stated));
        var setting = new TradeSetting(world, places, ClosureOf(_economy.Get<string>(EconomyKeys.Closure))) { Elasticities = elasticities };
        return parts with { Flows = [.. flows], Trade = parts.Model == EconomyModel.InputOutput ? setting.With(data.Inputs!) : setting };
    }

    /// <summary>Outcomes are known by the names of sides and third regions together.</summary>
    private void CheckNames(World world, ImmutableArray<string> taken)
    {
        foreach (var side in Names.ItemsOf(file, ScenarioKeys.Sides))
        {
            var id = side.Get<string>(SideKeys.Id);
            if (world.Regions.Any(region => region.Code == id && !taken.Contains(id)))
                problems.Add(SenseCodes.Repeated, side.MarkOf(SideKeys.Id), $"{id} is the name of a third region too", "give the side another id");
        }
    }

    private (TradeDataReading Found, ImmutableArray<InputFile> Files)? ReadData()
    {
        var (way, mark) = (_economy.Get<string>(EconomyKeys.Data), _economy.MarkOf(EconomyKeys.Data));
        var folder = Path.Combine(Path.GetDirectoryName(mark.Source.Layer == Layer.Set ? home : mark.Source.Name) ?? "", way);
        if (!Directory.Exists(folder))
        {
            problems.Add(EconomyCodes.NoData, mark, $"there is no folder {Printable.Quote(way)}", "name a folder of trade data, from the folder of this file");
            return null;
        }

        var reading = TradeDataReader.Read(folder);
        foreach (var problem in reading.Problems.Take(MostTold))
            problems.Add(EconomyCodes.NoData, mark, $"{way}/{problem}".TrimEnd('.'));
        return (reading, [.. reading.Files.Select(data => new InputFile(Path.Combine(folder, data.Name), data.Content))]);
    }

    private void CheckInputs(TradeData data)
    {
        if (data.Inputs is null)
            problems.Add(EconomyCodes.NoData, _economy.MarkOf(EconomyKeys.Data), "these data have no inputs.csv, which the model input-output needs", "choose multi-sector");
        if (_economy.Get<string>(EconomyKeys.Closure) != "balanced")
            problems.Add(EconomyCodes.NotOfThisModel, _economy.MarkOf(EconomyKeys.Closure), "the model input-output takes the closure balanced alone", "write balanced");
        if (_economy.Has(EconomyKeys.Apart))
            problems.Add(EconomyCodes.NotOfThisModel, _economy.KeyMarkOf(EconomyKeys.Apart), "'apart' does nothing with the model input-output", "leave it out");
    }

    private ImmutableArray<int>? RegionsOf(TradeData data)
    {
        var regions = ImmutableArray.CreateBuilder<int>();
        foreach (var side in Names.ItemsOf(file, ScenarioKeys.Sides))
        {
            if (!side.Has(SideKeys.Region))
                problems.Add(EconomyCodes.NeedsKey, side.Mark, $"{side.Get<string>(SideKeys.Id)} has no 'region' in the data", "add region: USA, or another of regions.csv");
            else if (PlaceOf(data, side.Get<string>(SideKeys.Region), side.MarkOf(SideKeys.Region)) is var place && regions.Contains(place))
                problems.Add(SenseCodes.Repeated, side.MarkOf(SideKeys.Region), "another side has this region", "give every side a region of its own");
            else
                regions.Add(place);
        }

        return problems.HasErrors ? null : regions.ToImmutable();
    }

    private int PlaceOf(TradeData data, string code, Mark mark)
    {
        List<string> codes = [.. data.Together.Regions.Select(region => region.Code)];
        var place = codes.IndexOf(code);
        if (place < 0)
            problems.Add(References.Unknown("region", code, mark, codes));
        return place;
    }

    private ImmutableArray<int>? ApartOf(TradeData data) => _economy.TryGet<BoundList>(EconomyKeys.Apart, out var apart)
        ? [.. apart.Items.Select(item => PlaceOf(data, (string)item.Value, item.Mark)).Where(place => place >= 0)]
        : null;

    private ImmutableArray<double>? SetOf(TradeData data)
    {
        var name = _economy.Get<string>(EconomyKeys.Elasticities);
        if (data.Elasticities.TryGetValue(name, out var set))
            return set;
        problems.Add(References.Unknown("set of elasticities", name, _economy.MarkOf(EconomyKeys.Elasticities), [.. data.Elasticities.Keys]));
        return null;
    }

    private StatedFlow FlowOf(BoundMap flow) => new(
        _names.SideAt(flow, EconomyKeys.From),
        _names.SideAt(flow, EconomyKeys.To),
        flow.Get<Input>(EconomyKeys.Imports).Distribution.Mean,
        flow.TryGet<Input>(EconomyKeys.Tariff, out var tariff) ? tariff.Distribution.Mean : null);

    /// <summary>Flows with a tariff list that the file does not describe.</summary>
    private IEnumerable<TradeFlow> FlowsFromData(World world, ImmutableArray<int> regions, ImmutableArray<StatedFlow> stated)
    {
        var lists = file.TryGet<BoundMap>(ScenarioKeys.Measures, out var measures) ? Names.ItemsOf(measures, ScenarioKeys.Tariffs) : [];
        var pairs = lists.Select(list => (Exporter: _names.SideAt(list, MeasureKeys.On), Importer: _names.SideAt(list, MeasureKeys.By))).Distinct();
        return from pair in pairs
               where !stated.Any(flow => (flow.Exporter, flow.Importer) == pair)
               let places = (Exporter: regions[pair.Exporter], Importer: regions[pair.Importer])
               select new TradeFlow(pair.Exporter, pair.Importer, world.GoodsFlow(places.Exporter, places.Importer), world.AverageTariff(places.Exporter, places.Importer));
    }

    private static Closure ClosureOf(string word) => word switch
    {
        "balanced" => Closure.Balanced,
        "fixed-transfers" => Closure.FixedTransfers,
        "trade-linked" => Closure.TradeLinked,
        _ => throw new InvalidOperationException($"No closure is called {word}."),
    };
}
