using BenchmarkDotNet.Attributes;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Benchmarks.Engine;

/// <summary>The HOLD model: take the next event, schedule another; the number waiting stays the same.</summary>
[MemoryDiagnoser]
public class HoldBenchmarks
{
    private const int Steps = 100_000;
    private const int DelayMask = 0xFFF;

    private readonly EventList _agenda = new();
    private readonly PriorityQueue<int, (long Time, byte Phase, int Sequence)> _queue = new();
    private readonly PriorityQueue<int, (double Time, long Sequence)> _plainQueue = new();
    private int[] _delays = [];

    [Params(16, 64, 1024)]
    public int Waiting { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        _delays = new int[DelayMask + 1];
        var state = 1ul;
        for (var i = 0; i < _delays.Length; i++)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            _delays[i] = (int)(state >> 52);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Steps)]
    public long OurEventList()
    {
        _agenda.Clear();
        for (var i = 0; i < Waiting; i++)
            _agenda.Schedule(new SimTime(_delays[i]), 0, 1);
        for (var i = 0; i < Steps && _agenda.TryNext(out var next); i++)
            _agenda.Schedule(new SimTime(next.Time.Ticks + _delays[i & DelayMask]), 0, next.Kind);
        return _agenda.Now.Ticks;
    }

    [Benchmark(OperationsPerInvoke = Steps)]
    public long QueueWithPhases()
    {
        _queue.Clear();
        var (sequence, now) = (0, 0L);
        for (var i = 0; i < Waiting; i++)
            _queue.Enqueue(1, (_delays[i], 0, sequence++));
        for (var i = 0; i < Steps && _queue.TryDequeue(out var kind, out var key); i++)
        {
            now = key.Time;
            _queue.Enqueue(kind, (now + _delays[i & DelayMask], 0, sequence++));
        }

        return now;
    }

    [Benchmark(OperationsPerInvoke = Steps)]
    public double QueueWithoutPhases()
    {
        _plainQueue.Clear();
        var (sequence, now) = (0L, 0d);
        for (var i = 0; i < Waiting; i++)
            _plainQueue.Enqueue(1, (_delays[i], sequence++));
        for (var i = 0; i < Steps && _plainQueue.TryDequeue(out var kind, out var key); i++)
        {
            now = key.Time;
            _plainQueue.Enqueue(kind, (now + _delays[i & DelayMask], sequence++));
        }

        return now;
    }
}
