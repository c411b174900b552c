using BenchmarkDotNet.Attributes;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Benchmarks.Runs;

/// <summary>Replications of the flagship: one warm run object, and whole experiments on one and two threads.</summary>
[MemoryDiagnoser]
public class FlagshipBenchmarks
{
    private const int Replications = 20_000;

    private Scenario _scenario = null!;
    private TalksRun _run = null!;

    [GlobalSetup]
    public void Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TradeTalks.Sim.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the benchmarks holds TradeTalks.Sim.sln.");
        _scenario = ScenarioReader.Read(Path.Combine(folder.FullName, "scenarios", "october-2019.yaml")).Scenario!;
        _run = new TalksRun(_scenario, 1, TieOrder.Fifo);
        WarmReplications();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Replications)]
    public ulong WarmReplications()
    {
        for (var replication = 0; replication < Replications; replication++)
            _run.Play(replication);
        return _run.Trace;
    }

    [Benchmark(OperationsPerInvoke = Replications)]
    [Arguments(1)]
    [Arguments(2)]
    public ulong Experiment(int threads) => new Experiment(_scenario, Replications, 1) { Threads = threads }.Run().Fingerprint;
}
