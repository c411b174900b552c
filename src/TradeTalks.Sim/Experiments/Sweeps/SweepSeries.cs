using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments.Sweeps;

/// <summary>Plays points one after the other with the same seeds, and compares each with the first. Keeps the rows of two points at most.</summary>
/// <param name="replications">Replications at each point.</param>
/// <param name="seed">The number all chance comes from.</param>
/// <param name="threads">Threads to use; the results do not depend on it.</param>
/// <param name="points">Points planned, among which differences are told together with 95 % certainty (Bonferroni).</param>
public sealed class SweepSeries(long replications, ulong seed, int threads, int points)
{
    private (ImmutableArray<Metric> Metrics, OutcomeSet Outcome)? _first;

    /// <summary>Plays a point.</summary>
    /// <param name="scenario">The case at this point.</param>
    /// <param name="metrics">What is worked out.</param>
    /// <param name="progress">Told, from any thread, how many replications of the point are done; may be null.</param>
    /// <param name="cancellation">Stops early.</param>
    /// <returns>The metrics and how many replications failed; null where the point was not played to its end.</returns>
    /// <exception cref="ExperimentFailedException">The first replications all failed alike.</exception>
    public (ImmutableArray<PointEstimate> Estimates, long Failed)? Play(Scenario scenario, ImmutableArray<Metric> metrics, Action<long>? progress, CancellationToken cancellation)
    {
        var experiment = new Experiment(scenario, replications, seed)
        {
            Threads = threads,
            Columns = [.. metrics.Select(metric => metric.ToColumn())],
        };
        var outcome = experiment.Run(progress, cancellation);
        if (outcome.Replications < replications)
            return null;
        ImmutableArray<PointEstimate> estimates = [.. metrics.Select((metric, place) => new PointEstimate(Estimate.Of(metric, outcome), Against(metric, place, outcome)))];
        _first ??= (metrics, outcome);
        return (estimates, outcome.Failed);
    }

    private Difference? Against(Metric metric, int place, OutcomeSet outcome) => _first is { } first
        ? new DifferenceEstimates(first.Outcome, outcome, replications, Simultaneous.Level(Math.Max(1, points - 1))) { WithDistances = false }.Of(first.Metrics[place], metric)
        : null;
}
