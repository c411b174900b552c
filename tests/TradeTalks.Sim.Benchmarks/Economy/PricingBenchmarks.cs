using BenchmarkDotNet.Attributes;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Engine.Distributions;
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
    private ParameterValues _others;
    private int _other;
    private double[] _rates = [];
    private double[] _after = [];
    private TradeWeights[] _weights = [];
    private double[] _worths = [];
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
        double[] Values(Func<Distribution, double> value) => [.. scenario.Inputs.Slots.Select(slot => value(slot.Input.Distribution))];
        _values = new ParameterValues(Values(slot => slot.Mean), scenario.Inputs.Economy);
        _others = new ParameterValues(Values(slot => (slot.Mean + slot.Lowest) / 2), scenario.Inputs.Economy);
        _other = Enumerable.Range(0, scenario.TariffLists.Length).First(list => scenario.TariffLists[list].Imposer != scenario.TariffLists[0].Imposer);
        _economy = scenario.Economies.Open();
        _weights = [.. scenario.Sides.Select(_ => new TradeWeights(1, 0.4, -0.3))];
        _economy.Begin(_values, _weights);
        _rates = [.. scenario.TariffLists.Select(list => list.Rate)];
        _economy.Hold(_rates);
        _after = [.. _rates.Select(rate => rate / 2)];
        _worths = new double[scenario.Sides.Length];
        _report = new TradeReport(scenario.Sides.Length, scenario.Sides.Length + scenario.Economy.ThirdRegions.Length, scenario.Economy.Flows.Length);
    }

    [Benchmark(Baseline = true)]
    public double NewChange()
    {
        _economy.PriceChange(0, _rates[0], NextRate(), _worths);
        return _worths[0];
    }

    [Benchmark]
    public double NewChangeAfterAnotherRateMoved()
    {
        _rates[_other] = _rates[_other] == 0 ? 0.01 : 0;
        _economy.Hold(_rates);
        _economy.PriceChange(0, _rates[0], 0.05, _worths);
        return _worths[0];
    }

    [Benchmark]
    public void NewElasticity()
    {
        (_values, _others) = (_others, _values);
        _economy.Begin(_values, _weights);
    }

    [Benchmark]
    public double EndOfACourse()
    {
        _after[0] = NextRate();
        _economy.Report(_rates, _after, _report);
        return _report.RealIncome[0];
    }

    /// <summary>Another rate every time, never higher than the tables reach.</summary>
    private double NextRate() => _rate = _rate < 0.15 ? _rate + Step : 0.1;
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
