using System.Collections.Immutable;

namespace TradeTalks.Sim.Experiments;

/// <summary>Hands out runs of consecutive replications to workers and keeps what they return, by number.</summary>
internal sealed class ChunkQueue(long replications, int columns, Action<long>? progress, CancellationToken cancellation)
{
    /// <summary>Replications in a chunk.</summary>
    public const int ChunkSize = 64;

    private const int EarlyFailures = 20;

    private readonly Lock _lock = new();
    private readonly List<OutcomeChunk> _finished = [];
    private long _next = -1;
    private long _done;
    private Exception? _broken;

    /// <summary>The next chunk to play; null when there is none or the experiment is to stop.</summary>
    public OutcomeChunk? Claim()
    {
        if (cancellation.IsCancellationRequested || Volatile.Read(ref _broken) is not null)
            return null;
        var first = Interlocked.Increment(ref _next) * ChunkSize;
        return first >= replications ? null : new OutcomeChunk(first, (int)Math.Min(ChunkSize, replications - first), columns);
    }

    /// <summary>Takes back a chunk that has been played.</summary>
    public void Return(OutcomeChunk chunk)
    {
        lock (_lock)
        {
            _finished.Add(chunk);
            if (chunk.First == 0)
                _broken ??= EarlyFailure(chunk);
        }

        progress?.Invoke(Interlocked.Add(ref _done, chunk.Count));
    }

    /// <summary>Stops the experiment because a worker could not go on.</summary>
    public void Break(Exception cause) => Interlocked.CompareExchange(ref _broken, cause, null);

    /// <summary>Throws what stopped the experiment, if anything did.</summary>
    public void ThrowIfBroken()
    {
        if (_broken is { } cause)
            throw cause as ExperimentFailedException ?? new ExperimentFailedException(cause.Message, cause);
    }

    /// <summary>What was played, in the order of the replications, without gaps: chunks are claimed in order and always finished.</summary>
    public ImmutableArray<OutcomeChunk> Finished() => [.. _finished.OrderBy(chunk => chunk.First)];

    private static ExperimentFailedException? EarlyFailure(OutcomeChunk chunk)
    {
        var early = chunk.Failures.Where(failure => failure.Replication < EarlyFailures).ToList();
        var alike = early.Count == Math.Min(EarlyFailures, chunk.Count) && early.DistinctBy(failure => failure.Message, StringComparer.Ordinal).Count() == 1;
        return alike ? new ExperimentFailedException($"The first {early.Count} replications all failed: {early[0].Message}") : null;
    }
}
