namespace TradeTalks.Sim.Experiments;

/// <summary>Hands out runs of consecutive replications to workers and passes what they return on to a sink, in the order of the replications.</summary>
/// <remarks>
/// So many chunks are on their way at most; a worker that wants another one waits for the slowest. The worker whose chunk is the next
/// in turn passes it on, and those behind it that are played already; the others play on meanwhile.
/// </remarks>
internal sealed class ChunkQueue(Experiment experiment, OutcomeTally tally, Action<long>? progress, CancellationToken cancellation)
{
    private const int ChunksPerThread = 16;

    private readonly object _lock = new();
    private readonly OutcomeChunk?[] _played = new OutcomeChunk?[ChunksPerThread * experiment.Threads];
    private readonly Stack<OutcomeChunk> _free = new();
    private readonly long _first = tally.Replications;
    private long _claimed = tally.Replications / OutcomeChunk.Capacity;
    private long _passedOn = tally.Replications / OutcomeChunk.Capacity;
    private long _done = tally.Replications;
    private bool _isPassingOn;
    private bool _isClosed;
    private Exception? _broken;

    private bool IsOver =>
        cancellation.IsCancellationRequested || _isClosed || _broken is not null || NextFirst >= experiment.Replications;

    /// <summary>The number of the first replication not handed out yet; a chunk begins at a multiple of its capacity, unless replications before have been played earlier.</summary>
    private long NextFirst => Math.Max(_claimed * OutcomeChunk.Capacity, _first);

    /// <summary>The next chunk to play, once there is room for it; null when there is none or the experiment is to stop.</summary>
    public OutcomeChunk? Claim()
    {
        lock (_lock)
        {
            while (!IsOver && _claimed - _passedOn == _played.Length)
                Monitor.Wait(_lock);
            if (IsOver)
                return null;
            var (first, end) = (NextFirst, Math.Min(++_claimed * OutcomeChunk.Capacity, experiment.Replications));
            var chunk = _free.TryPop(out var used) ? used : tally.NewChunk();
            chunk.Begin(first, (int)(end - first));
            return chunk;
        }
    }

    /// <summary>Takes back a chunk that has been played.</summary>
    public void Return(OutcomeChunk chunk)
    {
        var count = chunk.Count;
        lock (_lock)
            _played[PlaceOf(chunk.First / OutcomeChunk.Capacity)] = chunk;
        while (NextInTurn() is { } next)
            EndTurn(next, tally.TryTake(next));
        progress?.Invoke(Interlocked.Add(ref _done, count));
    }

    /// <summary>Stops the experiment because a worker could not go on.</summary>
    public void Break(Exception cause)
    {
        lock (_lock)
        {
            _broken ??= cause;
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Throws what stopped the experiment, if anything did.</summary>
    public void ThrowIfBroken()
    {
        if (_broken is { } cause)
            throw cause as ExperimentFailedException ?? new ExperimentFailedException(cause.Message, cause);
    }

    private OutcomeChunk? NextInTurn()
    {
        lock (_lock)
        {
            if (_isPassingOn || _isClosed)
                return null;
            var next = _played[PlaceOf(_passedOn)];
            _isPassingOn = next is not null;
            return next;
        }
    }

    private void EndTurn(OutcomeChunk chunk, bool isTaken)
    {
        lock (_lock)
        {
            _isPassingOn = false;
            _isClosed = !isTaken;
            _played[PlaceOf(_passedOn++)] = null;
            _free.Push(chunk);
            Monitor.PulseAll(_lock);
        }
    }

    private long PlaceOf(long chunk) => chunk % _played.Length;
}
