using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments;

/// <summary>Adds up what chunks have come to, in the order of the replications, and passes them on to the store of their rows.</summary>
internal sealed class OutcomeTally(Scenario scenario, ImmutableArray<OutcomeColumn> columns, IColumnStore store) : IOutcomeSink
{
    private const int EarlyFailures = 20;

    private readonly long[] _daily = new long[TablesOf(scenario) * CountsPerTable(scenario)];
    private readonly ImmutableArray<FailedReplication>.Builder _failures = ImmutableArray.CreateBuilder<FailedReplication>();
    private Fingerprint _fingerprint;
    private long _replications;
    private long _failed;

    /// <summary>Counts of one table: its talks by day and ending.</summary>
    public static int CountsPerTable(Scenario scenario) => (scenario.Calendar.HorizonDays + 1) * DailyStates.StateCount;

    /// <summary>An empty chunk for these columns and tables.</summary>
    public OutcomeChunk NewChunk() => new(columns.Length, _daily.Length);

    /// <inheritdoc/>
    public void Prepare(OutcomeChunk chunk) => store.Prepare(chunk);

    /// <inheritdoc/>
    /// <exception cref="ExperimentFailedException">The first replications all failed alike.</exception>
    public bool TryTake(OutcomeChunk chunk)
    {
        if (chunk.First == 0)
            ThrowIfAllFailedAlike(chunk);
        if (!store.TryTake(chunk))
            return false;
        chunk.AddTo(ref _fingerprint);
        AddDaily(chunk.Daily);
        foreach (var failure in chunk.Failures.Take(OutcomeSet.MostFailures - _failures.Count))
            _failures.Add(failure);
        _replications += chunk.Count;
        _failed += chunk.Failures.Count;
        return true;
    }

    /// <summary>What the chunks taken so far have come to.</summary>
    public OutcomeSet ToOutcome() => new(columns, store, [.. Enumerable.Range(0, TablesOf(scenario)).Select(DailyOf)])
    {
        Replications = _replications,
        Failed = _failed,
        Failures = _failures.ToImmutable(),
        Fingerprint = _fingerprint.Value,
    };

    private static int TablesOf(Scenario scenario) => scenario.Talks.Length + scenario.Bargains.Length;

    private void AddDaily(ReadOnlySpan<int> counts)
    {
        for (var place = 0; place < counts.Length; place++)
            _daily[place] += counts[place];
    }

    private DailyStates DailyOf(int table)
    {
        var counts = CountsPerTable(scenario);
        return new DailyStates(scenario.Calendar.HorizonDays, [.. _daily.AsSpan(table * counts, counts)]);
    }

    private static void ThrowIfAllFailedAlike(OutcomeChunk chunk)
    {
        var early = chunk.Failures.Where(failure => failure.Replication < EarlyFailures).ToList();
        if (early.Count == Math.Min(EarlyFailures, chunk.Count) && early.DistinctBy(failure => failure.Message, StringComparer.Ordinal).Count() == 1)
            throw new ExperimentFailedException($"The first {early.Count} replications all failed: {early[0].Message}");
    }
}
