using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments;

/// <summary>Many replications of one scenario, spread over threads; the result does not depend on how many.</summary>
/// <param name="Scenario">The case.</param>
/// <param name="Replications">Courses of the talks to play, at least 1.</param>
/// <param name="Seed">The number all chance comes from.</param>
public sealed record Experiment(Scenario Scenario, long Replications, ulong Seed)
{
    /// <summary>Threads to use, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>The order of events of the same moment and phase.</summary>
    public TieOrder Ties { get; init; } = TieOrder.Fifo;

    /// <summary>0 for the replications themselves, 1 to 65,535 for twins: the same uncertain inputs with other chance.</summary>
    public int Branch { get; init; }

    /// <summary>What is read off each replication; unless set, everything in the outcome catalogue.</summary>
    public ImmutableArray<OutcomeColumn> Columns { get; init; } = OutcomeCatalogue.Of(Scenario);

    /// <summary>Plays the replications and keeps their rows in memory.</summary>
    /// <param name="progress">Told, from any thread, how many replications are done; may be null.</param>
    /// <param name="cancellation">Stops early: what is finished is kept and makes a smaller, complete experiment.</param>
    /// <exception cref="ExperimentFailedException">The first replications all failed alike.</exception>
    public OutcomeSet Run(Action<long>? progress = null, CancellationToken cancellation = default) =>
        Run(new ColumnMemory(Columns.Length), progress, cancellation);

    /// <summary>Plays the replications and hands their rows to a store as they are finished.</summary>
    /// <param name="store">Takes the rows in the order of the replications; where it takes no more, the experiment ends as if it were stopped.</param>
    /// <param name="progress">Told, from any thread, how many replications are done; may be null.</param>
    /// <param name="cancellation">Stops early: what is finished is kept and makes a smaller, complete experiment.</param>
    /// <exception cref="ExperimentFailedException">The first replications all failed alike, or the store failed.</exception>
    public OutcomeSet Run(IColumnStore store, Action<long>? progress = null, CancellationToken cancellation = default)
    {
        return Run(new OutcomeTally(Scenario, Columns, store), progress, cancellation);
    }

    /// <summary>Plays the replications that are not in a tally yet and hands their rows to its store.</summary>
    /// <param name="tally">What the first replications of this experiment have come to, whose rows its store holds; empty for an experiment from the start.</param>
    /// <param name="progress">Told, from any thread, how many replications are done; may be null.</param>
    /// <param name="cancellation">Stops early: what is finished is kept and makes a smaller, complete experiment.</param>
    /// <exception cref="ExperimentFailedException">The first replications all failed alike, or the store failed.</exception>
    public OutcomeSet Run(OutcomeTally tally, Action<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(tally);
        RunAll([.. Enumerable.Range(0, Threads).Select(_ => new Worker(this, tally.Layout))], new ChunkQueue(this, tally, progress, cancellation));
        return tally.ToOutcome();
    }

    /// <summary>Lets workers play until their queue hands out no more.</summary>
    internal static void RunAll(ImmutableArray<Worker> workers, ChunkQueue queue)
    {
        var threads = workers.Skip(1).Select(worker => new Thread(() => worker.Work(queue)) { IsBackground = true }).ToArray();
        foreach (var thread in threads)
            thread.Start();
        workers[0].Work(queue);
        foreach (var thread in threads)
            thread.Join();
        queue.ThrowIfBroken();
    }
}
