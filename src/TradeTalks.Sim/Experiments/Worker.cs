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

    public Worker(Experiment experiment, ImmutableArray<OutcomeColumn> columns)
    {
        _run = new TalksRun(experiment.Scenario, experiment.Seed, experiment.Ties);
        _columns = columns;
        var days = experiment.Scenario.Calendar.HorizonDays + 1;
        Daily = [.. experiment.Scenario.Talks.Select(_ => new long[days * DailyStates.StateCount])];
    }

    /// <summary>How many of this worker's talks stood how on each day, for each table: day by day, within the day by ending.</summary>
    public ImmutableArray<long[]> Daily { get; }

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
            Read(chunk.Row(place));
            Count();
            chunk.Keep(place, _run.Trace);
        }
        catch (Exception error)
        {
            chunk.Fail(place, error.Message);
        }
    }

    private void Read(Span<double> row)
    {
        for (var column = 0; column < row.Length; column++)
            row[column] = _columns[column].Read(_run.State);
    }

    private void Count()
    {
        for (var table = 0; table < Daily.Length; table++)
        {
            var counts = Daily[table];
            var days = _run.State.Tables[table].Days.Days;
            for (var day = 0; day < days.Length; day++)
                counts[(day * DailyStates.StateCount) + (int)days[day]]++;
        }
    }
}
