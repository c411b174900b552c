using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Experiments;

/// <summary>The rows of a run of consecutive replications, played by one thread; used again for other rows once they have been taken.</summary>
public sealed class OutcomeChunk
{
    /// <summary>The most replications a chunk holds; blocks at whose ends an experiment may stop are whole chunks.</summary>
    public const int Capacity = 50;

    private readonly double[] _values;
    private readonly int[] _daily;
    private readonly ulong[] _fingerprints = new ulong[Capacity];
    private readonly List<FailedReplication> _failures = [];

    /// <summary>An empty chunk.</summary>
    /// <param name="columns">Values in a row.</param>
    /// <param name="dailyCounts">Whole numbers that are counted over replications; <see cref="Counts.CountLayout"/> says which.</param>
    internal OutcomeChunk(int columns, int dailyCounts)
    {
        Columns = columns;
        _values = new double[columns * Capacity];
        _daily = new int[dailyCounts];
    }

    /// <summary>Values in a row.</summary>
    public int Columns { get; }

    /// <summary>Number of the first replication.</summary>
    public long First { get; private set; }

    /// <summary>Replications it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Replications of this chunk that failed, in order; their values are NaN.</summary>
    public IReadOnlyList<FailedReplication> Failures => _failures;

    /// <summary>All that is counted over the replications, in the order of <see cref="Counts.CountLayout"/>; counts of chunks add up.</summary>
    internal Span<int> Daily => _daily;

    /// <summary>The values of a column, in the order of the replications; NaN where a quantity was not observed.</summary>
    /// <param name="column">Its place in the rows.</param>
    public ReadOnlySpan<double> Column(int column) => _values.AsSpan(column * Capacity, Count);

    /// <summary>Whether a replication failed.</summary>
    /// <param name="place">Its place in the chunk, from 0.</param>
    public bool HasFailed(int place) => _failures.Exists(failure => failure.Replication == First + place);

    /// <summary>Empties the chunk for other replications.</summary>
    internal void Begin(long first, int count)
    {
        (First, Count) = (first, count);
        _failures.Clear();
        _daily.AsSpan().Clear();
    }

    /// <summary>Keeps a value of a replication.</summary>
    internal void Keep(int place, int column, double value) => _values[(column * Capacity) + place] = value;

    /// <summary>Keeps the fingerprint of a replication.</summary>
    internal void Keep(int place, ulong fingerprint) => _fingerprints[place] = fingerprint;

    /// <summary>Keeps a failure: the row has no values.</summary>
    internal void Fail(int place, string message)
    {
        for (var column = 0; column < Columns; column++)
            Keep(place, column, double.NaN);
        Keep(place, fingerprint: 0);
        _failures.Add(new FailedReplication(First + place, message));
    }

    /// <summary>Adds the fingerprints of this chunk to a running one.</summary>
    internal void AddTo(ref Fingerprint whole)
    {
        foreach (var one in _fingerprints.AsSpan(0, Count))
            whole.Add(one);
    }
}
