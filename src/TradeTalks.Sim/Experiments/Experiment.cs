using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments;

/// <summary>Many replications of one scenario, spread over threads; the result does not depend on how many.</summary>
/// <param name="Scenario">The case.</param>
/// <param name="Replications">Courses of the talks to play, at least 1.</param>
/// <param name="Seed">The number all chance comes from.</param>
public sealed record Experiment(Scenario Scenario, long Replications, ulong Seed)
{
    /// <summary>Threads to use, at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The order of events of the same moment and phase.</summary>
    public TieOrder Ties { get; init; } = TieOrder.Fifo;

    /// <summary>Plays the replications.</summary>
    /// <param name="progress">Told, from any thread, how many replications are done; may be null.</param>
    /// <param name="cancellation">Stops early: what is finished is kept and makes a smaller, complete experiment.</param>
    /// <exception cref="ExperimentFailedException">The first replications all failed alike.</exception>
    public OutcomeSet Run(Action<long>? progress = null, CancellationToken cancellation = default)
    {
        var columns = OutcomeCatalogue.Of(Scenario);
        var queue = new ChunkQueue(Replications, columns.Length, progress, cancellation);
        var workers = Enumerable.Range(0, Math.Max(1, Threads)).Select(_ => new Worker(this, columns)).ToImmutableArray();
        RunAll(workers, queue);
        var daily = Enumerable.Range(0, Scenario.Talks.Length).Select(table => Merge(workers, table)).ToImmutableArray();
        return new OutcomeSet(columns, queue.Finished(), daily);
    }

    private static void RunAll(ImmutableArray<Worker> workers, ChunkQueue queue)
    {
        var threads = workers.Skip(1).Select(worker => new Thread(() => worker.Work(queue)) { IsBackground = true }).ToArray();
        foreach (var thread in threads)
            thread.Start();
        workers[0].Work(queue);
        foreach (var thread in threads)
            thread.Join();
        queue.ThrowIfBroken();
    }

    /// <summary>Adds up whole numbers, so that the order of the workers does not matter.</summary>
    private DailyStates Merge(ImmutableArray<Worker> workers, int table)
    {
        var sum = new long[workers[0].Daily[table].Length];
        foreach (var worker in workers)
        {
            for (var place = 0; place < sum.Length; place++)
                sum[place] += worker.Daily[table][place];
        }

        return new DailyStates(Scenario.Calendar.HorizonDays, [.. sum]);
    }
}
