using BenchmarkDotNet.Attributes;
using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.InputOutput;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Benchmarks.Economy;

/// <summary>One equilibrium, from the baseline and from the last one, by size of the world; made-up worlds, so that only time means something.</summary>
[MemoryDiagnoser]
public class SolveBenchmarks
{
    private ITradeModel _model = null!;
    private TradePolicy[] _wars = null!;
    private int _turn;

    [Params("3", "7", "13", "194", "13 x 10", "7 x 33", "7 x 33 inputs", "13 x 10 inputs", "31 x 40 inputs")]
    public string Size { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        var words = Size.Split(' ');
        var (regions, sectors) = (int.Parse(words[0]), words.Length > 2 ? int.Parse(words[2]) : 1);
        var world = MadeUpWorlds.Of(regions, sectors);
        _model = words[^1] == "inputs"
            ? InputOutputEconomy.Open(world, MadeUpWorlds.Inputs(regions, sectors), MadeUpWorlds.Elasticities(sectors), [.. Enumerable.Range(0, regions).Select(region => 0.5 * world.FactorIncome(region))])
            : ArmingtonEconomy.Open(world, MadeUpWorlds.Elasticities(sectors), Closure.Balanced);
        _wars = MadeUpWorlds.Wars(_model.Baseline.World);
    }

    [Benchmark(Baseline = true)]
    public double FromTheBaseline()
    {
        _model.Solve(_wars[_turn ^= 1]);
        return _model.RealIncome(0);
    }

    [Benchmark]
    public double FromTheLast()
    {
        _model.SolveWarm(_wars[_turn ^= 1]);
        return _model.RealIncome(0);
    }
}
