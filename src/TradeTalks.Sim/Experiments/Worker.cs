using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Experiments;

/// <summary>Plays chunks of replications on one thread.</summary>
internal sealed class Worker
{
    private readonly TalksRun _run;
    private readonly ImmutableArray<OutcomeColumn> _columns;
    private readonly int _countsPerTable;

    public Worker(Experiment experiment, ImmutableArray<OutcomeColumn> columns)
    {
        _run = new TalksRun(experiment.Scenario, experiment.Seed, experiment.Ties);
        _columns = columns;
        _countsPerTable = OutcomeTally.CountsPerTable(experiment.Scenario);
    }

    /// <summary>Plays chunks until there are none left.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Any error of a worker stops the experiment and is thrown there.")]
    public void Work(ChunkQueue queue)
    {
        try
        {
            while (queue.Claim() is { } chunk)
            {
                for (var place = 0; place < chunk.Count; place++)
                    Play(chunk, place);
                queue.Return(chunk);
            }
        }
        catch (Exception error)
        {
            queue.Break(error);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One failed replication must not take the others with it; it is kept as a row with its message.")]
    private void Play(OutcomeChunk chunk, int place)
    {
        try
        {
            _run.Play(chunk.First + place);
            Read(chunk, place);
            Count(chunk.Daily);
            chunk.Keep(place, _run.Trace);
        }
        catch (Exception error)
        {
            chunk.Fail(place, error.Message);
        }
    }

    private void Read(OutcomeChunk chunk, int place)
    {
        for (var column = 0; column < _columns.Length; column++)
            chunk.Keep(place, column, _columns[column].Read(_run.State));
    }

    private void Count(Span<int> daily)
    {
        var tables = _run.State.Tables;
        for (var table = 0; table < tables.Length; table++)
            Count(tables[table].Days, daily.Slice(table * _countsPerTable, _countsPerTable));
        var bargains = _run.State.Bargains;
        for (var table = 0; table < bargains.Length; table++)
            Count(bargains[table].Days, daily.Slice((tables.Length + table) * _countsPerTable, _countsPerTable));
    }

    private static void Count(DayLog log, Span<int> counts)
    {
        var days = log.Days;
        for (var day = 0; day < days.Length; day++)
            counts[(day * DailyStates.StateCount) + (int)days[day]]++;
    }
}
