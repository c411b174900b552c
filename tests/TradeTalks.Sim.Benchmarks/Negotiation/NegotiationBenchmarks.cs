using BenchmarkDotNet.Attributes;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Benchmarks.Negotiation;

/// <summary>Whole negotiations of two Boulware bargainers over 2,400 outcomes: on a warm run object, in an experiment with its columns, and as a plain loop that scans.</summary>
[MemoryDiagnoser]
public class NegotiationBenchmarks
{
    private const int Replications = 20_000;

    private Scenario _scenario = null!;
    private TalksRun _run = null!;

    [GlobalSetup]
    public void Read()
    {
        _scenario = BoulwareTable.Scenario();
        _run = new TalksRun(_scenario, 1, TieOrder.Fifo);
        WarmNegotiations();
        if (_run.State.Bargains[0].Facts.EndRound != ScanningTable.Play())
            throw new InvalidOperationException("The table and the plain loop disagree.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Replications)]
    public ulong WarmNegotiations()
    {
        for (var replication = 0; replication < Replications; replication++)
            _run.Play(replication);
        return _run.Trace;
    }

    [Benchmark(OperationsPerInvoke = Replications)]
    public ulong Experiment() => new Experiment(_scenario, Replications, 1) { Threads = 1 }.Run().Fingerprint;

    [Benchmark]
    public int PlainLoopThatScans() => ScanningTable.Play();
}
