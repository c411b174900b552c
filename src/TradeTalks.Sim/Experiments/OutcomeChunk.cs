using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Experiments;

/// <summary>The rows of a run of consecutive replications, written by one worker.</summary>
internal sealed class OutcomeChunk
{
    private readonly int _columns;
    private readonly double[] _values;
    private readonly ulong[] _fingerprints;

    /// <summary>An empty chunk.</summary>
    /// <param name="first">Number of its first replication.</param>
    /// <param name="count">Replications it holds.</param>
    /// <param name="columns">Values in a row.</param>
    public OutcomeChunk(long first, int count, int columns)
    {
        (First, Count, _columns) = (first, count, columns);
        _values = new double[count * columns];
        _fingerprints = new ulong[count];
    }

    /// <summary>Number of the first replication.</summary>
    public long First { get; }

    /// <summary>Replications it holds.</summary>
    public int Count { get; }

    /// <summary>Replications of this chunk that failed.</summary>
    public List<FailedReplication> Failures { get; } = [];

    /// <summary>The row of a replication, by its place in the chunk.</summary>
    public Span<double> Row(int place) => _values.AsSpan(place * _columns, _columns);

    /// <summary>Keeps the fingerprint of a replication.</summary>
    public void Keep(int place, ulong fingerprint) => _fingerprints[place] = fingerprint;

    /// <summary>Keeps a failure: the row has no values.</summary>
    public void Fail(int place, string message)
    {
        Row(place).Fill(double.NaN);
        Failures.Add(new FailedReplication(First + place, message));
    }

    /// <summary>The rows, in order.</summary>
    public IEnumerable<ReadOnlyMemory<double>> Rows()
    {
        for (var place = 0; place < Count; place++)
            yield return _values.AsMemory(place * _columns, _columns);
    }

    /// <summary>Adds the fingerprints of this chunk to a running one.</summary>
    public void AddTo(ref Fingerprint whole)
    {
        foreach (var one in _fingerprints)
            whole.Add(one);
    }
}
