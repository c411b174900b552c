using BenchmarkDotNet.Attributes;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Benchmarks.Engine;

/// <summary>M/M/1: 200,000 customers before one server, on our event list and on the framework's queue, with the same draws.</summary>
[MemoryDiagnoser]
public class QueueBenchmarks
{
    private const uint Customers = 200_000;
    private const byte Arrival = 1;
    private const byte Departure = 2;

    private static readonly StreamId Gaps = StreamId.Of("gap");
    private static readonly StreamId Services = StreamId.Of("service");

    private readonly EventList _agenda = new();
    private readonly PriorityQueue<byte, (double, long)> _queue = new();
    private readonly Chance _chance = new(1);
    private readonly Distribution _gap = Distribution.Exponential(2);
    private readonly Distribution _service = Distribution.Exponential(1.25);
    private uint _arrived;
    private uint _served;
    private int _present;
    private long _sequence;

    [Benchmark(Baseline = true)]
    public uint OurEventList()
    {
        _agenda.Clear();
        (_arrived, _served, _present) = (0, 0, 0);
        Plan(Arrival, Gap());
        while (_served < Customers && _agenda.TryNext(out var next))
        {
            if (next.Kind == Arrival)
                Plan(Arrival, Gap());
            if (ServerGoesOn(next.Kind))
                Plan(Departure, Service());
        }

        return _served;
    }

    [Benchmark]
    public uint FrameworkQueue()
    {
        _queue.Clear();
        (_arrived, _served, _present, _sequence) = (0, 0, 0, 0);
        _queue.Enqueue(Arrival, (Gap(), _sequence++));
        while (_served < Customers && _queue.TryDequeue(out var kind, out var key))
        {
            if (kind == Arrival)
                _queue.Enqueue(Arrival, (key.Item1 + Gap(), _sequence++));
            if (ServerGoesOn(kind))
                _queue.Enqueue(Departure, (key.Item1 + Service(), _sequence++));
        }

        return _served;
    }

    private void Plan(byte kind, double days) => _agenda.Schedule(_agenda.Now.PlusDays(days), 0, kind);

    private bool ServerGoesOn(byte kind)
    {
        if (kind == Arrival)
            return ++_present == 1;
        _served++;
        return --_present > 0;
    }

    private double Gap() => _chance.Draw(_gap, Gaps, _arrived++);

    private double Service() => _chance.Draw(_service, Services, _served);
}
