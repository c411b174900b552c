using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Tests.Experiments;

/// <summary>A store that keeps no values but watches how it is used.</summary>
internal sealed class WatchedStore : IColumnStore
{
    private readonly HashSet<OutcomeChunk> _chunks = [];
    private int _takers;

    public TimeSpan Slowness { get; init; }

    /// <summary>The first replication that is not taken any more.</summary>
    public long Refuses { get; init; } = long.MaxValue;

    /// <summary>The first replication at which the store breaks.</summary>
    public long Breaks { get; init; } = long.MaxValue;

    public List<long> Taken { get; } = [];

    public int Chunks => _chunks.Count;

    public bool TryTake(OutcomeChunk chunk)
    {
        Assert.That(Interlocked.Increment(ref _takers), Is.EqualTo(1), "two at a time");
        _chunks.Add(chunk);
        Thread.Sleep(Slowness);
        if (chunk.First >= Breaks)
            throw new InvalidOperationException("torn");
        if (chunk.First < Refuses)
            Taken.AddRange(Enumerable.Range(0, chunk.Count).Select(place => chunk.First + place));
        Interlocked.Decrement(ref _takers);
        return chunk.First < Refuses;
    }

    public int Read(int column, long from, Span<double> values) => 0;
}
