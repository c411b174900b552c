using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Counts;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments;

/// <summary>Adds up what chunks have come to, in the order of the replications, and passes them on to the store of their rows.</summary>
/// <param name="scenario">The case.</param>
/// <param name="columns">The quantities of a row.</param>
/// <param name="store">Where the rows go.</param>
public sealed class OutcomeTally(Scenario scenario, ImmutableArray<OutcomeColumn> columns, IColumnStore store) : IOutcomeSink
{
    private const int EarlyFailures = 20;

    private readonly long[] _daily = new long[new CountLayout(scenario).Length];
    private readonly ImmutableArray<FailedReplication>.Builder _failures = ImmutableArray.CreateBuilder<FailedReplication>();
    private Fingerprint _fingerprint;
    private long _failed;

    /// <summary>Replications taken so far.</summary>
    public long Replications { get; private set; }

    /// <summary>Those of them that have failed.</summary>
    public long Failed => _failed;

    /// <summary>What is to be reached, after which no more rows are taken; null to play all.</summary>
    public StoppingGoal? Goal { get; set; }

    /// <summary>Where each count stands.</summary>
    internal CountLayout Layout { get; } = new(scenario);

    /// <summary>All that is counted over the replications so far.</summary>
    internal ReadOnlySpan<long> Daily => _daily;

    /// <summary>Everything that is counted, whatever it is: what is kept and read back when an experiment is continued.</summary>
    private IEnumerable<long[]> Kept => [_daily];

    /// <summary>An empty chunk for these columns and tables.</summary>
    internal OutcomeChunk NewChunk() => new(columns.Length, _daily.Length);

    /// <inheritdoc/>
    /// <exception cref="ExperimentFailedException">The first replications all failed alike.</exception>
    public bool TryTake(OutcomeChunk chunk)
    {
        if (chunk.First == 0)
            ThrowIfAllFailedAlike(chunk);
        if (Goal is { IsMet: true } || !store.TryTake(chunk))
            return false;
        chunk.AddTo(ref _fingerprint);
        CountSum.Add(_daily, chunk.Daily);
        foreach (var failure in chunk.Failures.Take(OutcomeSet.MostFailures - _failures.Count))
            _failures.Add(failure);
        Replications += chunk.Count;
        _failed += chunk.Failures.Count;
        Goal?.Add(chunk);
        store.Settle(this);
        return true;
    }

    /// <summary>What the chunks taken so far have come to.</summary>
    public OutcomeSet ToOutcome()
    {
        var reader = new CountReader(scenario, Layout, _daily);
        return new(columns, store, [.. Enumerable.Range(0, scenario.Talks.Length + scenario.Bargains.Length).Select(reader.Daily)])
        {
            Courses = [.. Enumerable.Range(0, scenario.Talks.Length).Select(reader.Course)],
            Tariffs = [.. Enumerable.Range(0, scenario.Economy.Flows.Length).Select(reader.Tariffs)],
            Replications = Replications,
            Failed = _failed,
            Failures = _failures.ToImmutable(),
            Fingerprint = _fingerprint.Value,
        };
    }

    /// <summary>Writes everything a later experiment needs to go on from here; equal tallies give equal bytes.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Replications);
        writer.Write(_failed);
        writer.Write(_fingerprint.State);
        foreach (var counts in Kept)
        {
            writer.Write7BitEncodedInt(counts.Length);
            foreach (var count in counts)
                writer.Write7BitEncodedInt64(count);
        }

        writer.Write7BitEncodedInt(_failures.Count);
        foreach (var failure in _failures)
        {
            writer.Write(failure.Replication);
            writer.Write(failure.Message);
        }
    }

    /// <summary>Takes over what another tally of this experiment has written; this one must be empty.</summary>
    /// <exception cref="InvalidDataException">It is not of this experiment.</exception>
    public void Read(BinaryReader reader)
    {
        Replications = reader.ReadInt64();
        _failed = reader.ReadInt64();
        _fingerprint = new Fingerprint(reader.ReadUInt64());
        foreach (var counts in Kept)
        {
            if (reader.Read7BitEncodedInt() != counts.Length)
                throw new InvalidDataException("Other quantities were counted.");
            for (var place = 0; place < counts.Length; place++)
                counts[place] = reader.Read7BitEncodedInt64();
        }

        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            _failures.Add(new FailedReplication(reader.ReadInt64(), reader.ReadString()));
    }

    private static void ThrowIfAllFailedAlike(OutcomeChunk chunk)
    {
        var early = chunk.Failures.Where(failure => failure.Replication < EarlyFailures).ToList();
        if (early.Count == Math.Min(EarlyFailures, chunk.Count) && early.DistinctBy(failure => failure.Message, StringComparer.Ordinal).Count() == 1)
            throw new ExperimentFailedException($"The first {early.Count} replications all failed: {early[0].Message}");
    }
}
