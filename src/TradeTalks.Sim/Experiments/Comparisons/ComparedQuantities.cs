using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>Works out how the distributions of the quantities that matter most differ between variants.</summary>
public static class ComparedQuantities
{
    private const int Percentiles = 99;
    private const int Deciles = 9;

    /// <summary>Quantiles looked for in one go over the rows.</summary>
    private const int AtOnce = 11;

    private static readonly ImmutableArray<double> Probabilities = [.. Enumerable.Range(1, Percentiles).Select(percent => percent / 100.0)];

    /// <summary>Days to agreement, and what the talks have brought each side, at the first table; those that all variants have.</summary>
    /// <param name="experiment">What was asked for.</param>
    /// <param name="outcomes">What came of it, by variant.</param>
    public static ImmutableArray<ComparedQuantity> Of(PairedExperiment experiment, ImmutableArray<OutcomeSet> outcomes)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        var scenario = experiment.Variants[0].Scenario;
        if (scenario.Talks.IsEmpty)
            return [];
        var days = $"{scenario.Talks[0].Id}.days_to_agreement";
        var columns = OutcomeCatalogue.Of(scenario).Where(column => column.Name == days || (column.Role == OutcomeRole.Payoff && column.Table == 0));
        return [.. columns.Where(column => Metrics(experiment, column, 50) is not null).Select(column => QuantityOf(experiment, outcomes, column))];
    }

    private static ComparedMetric? Metrics(PairedExperiment experiment, OutcomeColumn column, int percent) =>
        ComparedMetrics.TryFind($"p{percent}({column.Name})", experiment.Variants, out var metric, out _) ? metric : null;

    private static ComparedQuantity QuantityOf(PairedExperiment experiment, ImmutableArray<OutcomeSet> outcomes, OutcomeColumn column)
    {
        var pairs = outcomes.Min(outcome => outcome.Replications);
        var median = Metrics(experiment, column, 50)!;
        return new ComparedQuantity(
            column,
            [.. outcomes.Select((outcome, variant) => CurveOf(outcome, median.PerVariant[variant].Column.Name))],
            [.. Enumerable.Range(1, outcomes.Length - 1).Select(variant => ShiftsOf(experiment, outcomes, column, (variant, pairs)))]);
    }

    private static QuantityCurve CurveOf(OutcomeSet outcome, string name)
    {
        var place = outcome.Columns.IndexOf(outcome.Columns.First(column => column.Name == name));
        var scan = new ColumnScan(outcome.Values, place);
        var observed = 0L;
        while (scan.TryNext(out var values))
            observed += values.Length;
        var estimates = new ColumnEstimates();
        var quantiles = Probabilities.Chunk(AtOnce).SelectMany(some => estimates.Quantiles(scan, observed, [.. some]));
        return new QuantityCurve(observed, outcome.Replications, [.. quantiles.Select(quantile => quantile.Value).OfType<double>()]);
    }

    private static ImmutableArray<Difference> ShiftsOf(PairedExperiment experiment, ImmutableArray<OutcomeSet> outcomes, OutcomeColumn column, (int Variant, long Pairs) of)
    {
        var estimates = new DifferenceEstimates(outcomes[0], outcomes[of.Variant], of.Pairs, Statistics.CriticalValues.StandardLevel) { WithDistances = false };
        return [.. Enumerable.Range(1, Deciles).Select(decile => Metrics(experiment, column, 10 * decile)!).Select(metric => estimates.Of(metric.First, metric.PerVariant[of.Variant]))];
    }
}
