using BenchmarkDotNet.Attributes;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Benchmarks.Economy;

/// <summary>What a run pays for prices: a change never asked for before, one asked for again, a new elasticity, the report at the end.</summary>
[MemoryDiagnoser]
public class PricingBenchmarks
{
    private const double Step = 1e-9;

    private IEconomy _economy = null!;
    private ParameterValues _values;
    private double[] _rates = [];
    private double[] _after = [];
    private TradeEffects[] _effects = [];
    private TradeReport _report = null!;
    private double _rate = 0.1;

    [Params("october-2019", "three-fronts")]
    public string Scenario { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TradeTalks.Sim.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the benchmarks holds TradeTalks.Sim.sln.");
        var scenario = ScenarioReader.Read(Path.Combine(folder.FullName, "scenarios", $"{Scenario}.yaml")).Scenario!;
        _values = new ParameterValues([.. scenario.Inputs.Slots.Select(slot => slot.Input.Distribution.Mean)], scenario.Inputs.Economy);
        _economy = scenario.Economies.Open();
        _economy.Begin(_values);
        _rates = [.. scenario.TariffLists.Select(list => list.Rate)];
        _after = [.. _rates.Select(rate => rate / 2)];
        _effects = new TradeEffects[scenario.Sides.Length];
        _report = new TradeReport(scenario.Sides.Length + scenario.Economy.ThirdRegions.Length, scenario.Economy.Flows.Length);
    }

    [Benchmark(Baseline = true)]
    public double NewChange()
    {
        _economy.PriceChange(_rates, 0, _rate += Step, _effects);
        return _effects[0].RealIncome;
    }

    [Benchmark]
    public double KnownChange()
    {
        _economy.PriceChange(_rates, 0, 0.05, _effects);
        return _effects[0].RealIncome;
    }

    [Benchmark]
    public void NewElasticity() => _economy.Begin(_values);

    [Benchmark]
    public double EndOfACourse()
    {
        _after[0] = _rate += Step;
        _economy.Report(_rates, _after, _report);
        return _report.RealIncome[0];
    }
}

/// <summary>What is worked out once for all runs of a scenario.</summary>
public class PreparingBenchmarks
{
    private Scenario _scenario = null!;

    [Params("october-2019", "three-fronts")]
    public string Scenario { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TradeTalks.Sim.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the benchmarks holds TradeTalks.Sim.sln.");
        _scenario = ScenarioReader.Read(Path.Combine(folder.FullName, "scenarios", $"{Scenario}.yaml")).Scenario!;
    }

    [Benchmark]
    public EconomySource Prepare() => _scenario.Economy.Prepare(_scenario.TariffLists, _scenario.Sides.Length);
}
