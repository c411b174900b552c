using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Counts;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>Plays several variants with the same chance, replication by replication, so that their differences are far better known than each of them.</summary>
/// <param name="Variants">The variants, two or more.</param>
/// <param name="Replications">Courses of each, at least 1.</param>
/// <param name="Seed">The number all chance comes from, the same for all.</param>
public sealed record PairedExperiment(ImmutableArray<Variant> Variants, long Replications, ulong Seed)
{
    /// <summary>Replications of one variant before it is the turn of the next; an interrupted comparison loses no more than these.</summary>
    private const long BlockLength = 16 * OutcomeChunk.Capacity;

    /// <summary>Threads to use, at least 1; the results do not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The order of events of the same moment and phase.</summary>
    public TieOrder Ties { get; init; } = TieOrder.Fifo;

    /// <summary>What the variants are compared in.</summary>
    public required ImmutableArray<ComparedMetric> Metrics { get; init; }

    /// <summary>The columns of a variant: its outcomes, the metrics, and the states of all days at the first table.</summary>
    /// <param name="variant">Its place, from 0.</param>
    public ImmutableArray<OutcomeColumn> ColumnsOf(int variant) =>
        [.. OutcomeCatalogue.Of(Variants[variant].Scenario).Concat(Metrics.Select(metric => metric.PerVariant[variant].ToColumn())).Concat(DayColumns.Of(Variants[variant].Scenario)).DistinctBy(column => column.Name)];

    /// <summary>Plays all variants and keeps their rows in memory.</summary>
    public ImmutableArray<OutcomeSet> Run() => Run(columns => new ColumnMemory(columns.Length));

    /// <summary>Plays all variants block by block, in turn.</summary>
    /// <param name="storeOf">Makes the store of a variant's columns; called once for each, in their order.</param>
    /// <param name="progress">Told, from any thread, how many replications of all variants together are done; may be null.</param>
    /// <param name="cancellation">Stops early: what is finished is kept. Variants may then have somewhat different numbers of replications.</param>
    /// <exception cref="ExperimentFailedException">The first replications of a variant all failed alike, or a store failed.</exception>
    public ImmutableArray<OutcomeSet> Run(Func<ImmutableArray<OutcomeColumn>, IColumnStore> storeOf, Action<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(storeOf);
        Lane[] lanes = [.. Variants.Select((variant, i) => new Lane(ExperimentOf(variant, i), storeOf(ColumnsOf(i))))];
        var (done, isOver) = (0L, false);
        for (var from = 0L; from < Replications && !isOver; from += BlockLength)
        {
            var until = Math.Min(Replications, from + BlockLength);
            foreach (var lane in lanes)
            {
                var before = done;
                isOver |= !lane.TryPlay(until, count => progress?.Invoke(before + count), cancellation);
                done += until - from;
            }
        }

        return [.. lanes.Select(lane => lane.Outcome)];
    }

    private Experiment ExperimentOf(Variant variant, int place) => new(variant.Scenario, Replications, Seed) { Threads = Threads, Ties = Ties, Columns = ColumnsOf(place) };

    /// <summary>One variant while it is played.</summary>
    private sealed class Lane(Experiment experiment, IColumnStore store)
    {
        private readonly OutcomeTally _tally = new(experiment.Scenario, experiment.Columns, store);
        private readonly ImmutableArray<Worker> _workers = [.. Enumerable.Range(0, experiment.Threads).Select(_ => new Worker(experiment, new CountLayout(experiment.Scenario)))];

        /// <summary>What has been played so far.</summary>
        public OutcomeSet Outcome => _tally.ToOutcome();

        /// <summary>Plays the block that ends there; false if it was stopped before its end.</summary>
        public bool TryPlay(long until, Action<long> progress, CancellationToken cancellation)
        {
            if (cancellation.IsCancellationRequested)
                return false;
            var played = _tally.Replications;
            Experiment.RunAll(_workers, new ChunkQueue(experiment with { Replications = until }, _tally, done => progress(done - played), cancellation));
            return _tally.Replications == until;
        }
    }
}
