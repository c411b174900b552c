using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Counts;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments;

/// <summary>Adds up what chunks have come to, in the order of the replications, and passes them on to the store of their rows.</summary>
internal sealed class OutcomeTally : IOutcomeSink
{
    private const int EarlyFailures = 20;

    private readonly Scenario _scenario;
    private readonly ImmutableArray<OutcomeColumn> _columns;
    private readonly IColumnStore _store;
    private readonly ImmutableArray<FailedReplication>.Builder _failures = ImmutableArray.CreateBuilder<FailedReplication>();
    private readonly long[] _daily;
    private Fingerprint _fingerprint;
    private long _replications;
    private long _failed;

    /// <summary>An empty tally.</summary>
    public OutcomeTally(Scenario scenario, ImmutableArray<OutcomeColumn> columns, IColumnStore store)
    {
        (_scenario, _columns, _store) = (scenario, columns, store);
        Layout = new CountLayout(scenario);
        _daily = new long[Layout.Length];
    }

    /// <summary>Where each count of a chunk stands.</summary>
    public CountLayout Layout { get; }

    /// <summary>An empty chunk for these columns and tables.</summary>
    public OutcomeChunk NewChunk() => new(_columns.Length, _daily.Length);

    /// <inheritdoc/>
    public void Prepare(OutcomeChunk chunk) => _store.Prepare(chunk);

    /// <inheritdoc/>
    /// <exception cref="ExperimentFailedException">The first replications all failed alike.</exception>
    public bool TryTake(OutcomeChunk chunk)
    {
        if (chunk.First == 0)
            ThrowIfAllFailedAlike(chunk);
        if (!_store.TryTake(chunk))
            return false;
        chunk.AddTo(ref _fingerprint);
        CountSum.Add(_daily, chunk.Daily);
        foreach (var failure in chunk.Failures.Take(OutcomeSet.MostFailures - _failures.Count))
            _failures.Add(failure);
        _replications += chunk.Count;
        _failed += chunk.Failures.Count;
        return true;
    }

    /// <summary>What the chunks taken so far have come to.</summary>
    public OutcomeSet ToOutcome()
    {
        var reader = new CountReader(_scenario, Layout, _daily);
        return new(_columns, _store, [.. Enumerable.Range(0, _scenario.Talks.Length).Select(reader.Daily)])
        {
            Courses = [.. Enumerable.Range(0, _scenario.Talks.Length).Select(reader.Course)],
            Tariffs = [.. Enumerable.Range(0, _scenario.Economy.Flows.Length).Select(reader.Tariffs)],
            Replications = _replications,
            Failed = _failed,
            Failures = _failures.ToImmutable(),
            Fingerprint = _fingerprint.Value,
        };
    }

    private static void ThrowIfAllFailedAlike(OutcomeChunk chunk)
    {
        var early = chunk.Failures.Where(failure => failure.Replication < EarlyFailures).ToList();
        if (early.Count == Math.Min(EarlyFailures, chunk.Count) && early.DistinctBy(failure => failure.Message, StringComparer.Ordinal).Count() == 1)
            throw new ExperimentFailedException($"The first {early.Count} replications all failed: {early[0].Message}");
    }
}
