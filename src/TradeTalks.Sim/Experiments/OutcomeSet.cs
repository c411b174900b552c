using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Experiments;

/// <summary>What many replications have come to: a row for each, in the order of their numbers.</summary>
public sealed class OutcomeSet
{
    private readonly ImmutableArray<OutcomeChunk> _chunks;

    internal OutcomeSet(ImmutableArray<OutcomeColumn> columns, ImmutableArray<OutcomeChunk> chunks, ImmutableArray<DailyStates> daily)
    {
        Columns = columns;
        Daily = daily;
        _chunks = chunks;
        Replications = chunks.Sum(chunk => (long)chunk.Count);
        Failures = [.. chunks.SelectMany(chunk => chunk.Failures)];
        var whole = default(Fingerprint);
        foreach (var chunk in chunks)
            chunk.AddTo(ref whole);
        Fingerprint = whole.Value;
    }

    /// <summary>The quantities of a row.</summary>
    public ImmutableArray<OutcomeColumn> Columns { get; }

    /// <summary>How many talks stood how on each day, for each table.</summary>
    public ImmutableArray<DailyStates> Daily { get; }

    /// <summary>Replications played, failed ones included.</summary>
    public long Replications { get; }

    /// <summary>Replications that failed; their values are NaN.</summary>
    public ImmutableArray<FailedReplication> Failures { get; }

    /// <summary>A hash of everything that happened in all replications, in the order of their numbers.</summary>
    public ulong Fingerprint { get; }

    /// <summary>The rows in the order of their replications; each is valid until the next is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<double>> Rows() => _chunks.SelectMany(chunk => chunk.Rows());

    /// <summary>The values of a column that were observed, in the order of the replications.</summary>
    /// <param name="column">Its place among <see cref="Columns"/>.</param>
    public double[] Observed(int column)
    {
        var observed = new List<double>((int)Math.Min(Replications, int.MaxValue / 16));
        foreach (var row in Rows())
        {
            if (!double.IsNaN(row.Span[column]))
                observed.Add(row.Span[column]);
        }

        return [.. observed];
    }
}

/// <summary>A replication that did not come to its end.</summary>
/// <param name="Replication">Its number.</param>
/// <param name="Message">What went wrong.</param>
public sealed record FailedReplication(long Replication, string Message);
