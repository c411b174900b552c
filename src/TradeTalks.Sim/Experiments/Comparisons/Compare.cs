using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>Turns the rows of variants into their differences.</summary>
public static class Compare
{
    /// <summary>Holds every variant against the first.</summary>
    /// <param name="experiment">What was asked for.</param>
    /// <param name="outcomes">What came of it, by variant.</param>
    public static Comparison Outcomes(PairedExperiment experiment, ImmutableArray<OutcomeSet> outcomes)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        var pairs = outcomes.Min(outcome => outcome.Replications);
        var level = Simultaneous.Level(outcomes.Length - 1);
        return new Comparison(
            [.. experiment.Variants.Select(variant => variant.Label)],
            experiment.Seed,
            pairs,
            [.. Enumerable.Range(1, outcomes.Length - 1).Select(variant => ContrastOf(experiment, outcomes, variant, pairs, level))])
        {
            Failed = outcomes.Sum(outcome => outcome.Failed),
            Ranking = outcomes.Length > 2 && !experiment.Metrics.IsEmpty ? Rank(experiment.Metrics[0], outcomes, pairs) : null,
        };
    }

    private static Contrast ContrastOf(PairedExperiment experiment, ImmutableArray<OutcomeSet> outcomes, int variant, long pairs, double level)
    {
        var estimates = new DifferenceEstimates(outcomes[0], outcomes[variant], pairs, level);
        return new Contrast(
            variant,
            [.. experiment.Metrics.Select(metric => estimates.Of(metric.First, metric.PerVariant[variant]))],
            [.. ComparedMetrics.SharedTables([experiment.Variants[0], experiment.Variants[variant]]).Select(table => Flips(experiment, outcomes, variant, pairs, table))]);
    }

    private static FlipMatrix Flips(PairedExperiment experiment, ImmutableArray<OutcomeSet> outcomes, int variant, long pairs, string? table)
    {
        var matrix = new FlipMatrix(table ?? "", ComparedMetrics.IsUnderProtocol(experiment.Variants[0].Scenario, table));
        var columns = new PairColumns(EndingOf(experiment, outcomes, 0, table), EndingOf(experiment, outcomes, variant, table), 0, pairs);
        columns.Each((replication, inA, inB) => matrix.Add(replication, (Ending)(int)inA, (Ending)(int)inB));
        return matrix;
    }

    /// <summary>The last state at a table, as its number.</summary>
    private static NamedColumn EndingOf(PairedExperiment experiment, ImmutableArray<OutcomeSet> outcomes, int variant, string? table)
    {
        var scenario = experiment.Variants[variant].Scenario;
        var id = scenario.TableIds[ComparedMetrics.TableOf(scenario, table)];
        return new NamedColumn($"{id}.ending", outcomes[variant]);
    }

    private static Ranking Rank(ComparedMetric metric, ImmutableArray<OutcomeSet> outcomes, long pairs)
    {
        var level = Simultaneous.Level(Simultaneous.PairsOf(outcomes.Length));
        var differences = new Difference[outcomes.Length, outcomes.Length];
        for (var i = 0; i < outcomes.Length; i++)
        {
            for (var j = 0; j < outcomes.Length; j++)
                differences[i, j] = new DifferenceEstimates(outcomes[j], outcomes[i], pairs, level) { WithDistances = false }.Of(metric.PerVariant[j], metric.PerVariant[i]);
        }

        var estimates = Enumerable.Range(0, outcomes.Length).Select(i => differences[i, i].A ?? double.NaN);
        return Ranking.Of([.. estimates], (i, j) => differences[i, j].Interval);
    }
}
