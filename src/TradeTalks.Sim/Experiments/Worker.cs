using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Experiments.Counts;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Experiments;

/// <summary>Plays chunks of replications on one thread.</summary>
internal sealed class Worker
{
    private readonly TalksRun _run;
    private readonly ImmutableArray<OutcomeColumn> _columns;
    private readonly CourseCounter _counter;
    private readonly int _branch;

    public Worker(Experiment experiment, CountLayout layout)
    {
        _run = new TalksRun(experiment.Scenario, experiment.Seed, experiment.Ties);
        _columns = experiment.Columns;
        _branch = experiment.Branch;
        _counter = new CourseCounter(layout);
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
            _run.Play(chunk.First + place, _branch);
            Read(chunk, place);
            _counter.Add(_run.State, chunk.Daily);
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
}
