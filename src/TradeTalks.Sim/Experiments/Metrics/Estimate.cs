using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>What the replications of one experiment say about a metric, and how well it is known.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Value">Its value in the kept unit; null where no replication has the quantity.</param>
/// <param name="Interval">Its 95 % interval.</param>
/// <param name="N">Replications it rests on.</param>
public sealed record Estimate(Metric Metric, double? Value, Interval Interval, long N) : Estimated(Metric.Quantity, Metric.Unit, Value, Interval, N)
{
    /// <summary>Estimates a metric from the replications of an experiment.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="outcome">The replications; they hold the metric's quantity, or its own column.</param>
    public static Estimate Of(Metric metric, OutcomeSet outcome)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(outcome);
        return metric.Kind switch
        {
            MetricKind.Share => OfShare(metric, CountOf(metric, outcome)),
            MetricKind.Mean => OfMean(metric, ColumnEstimates.Mean(Scan(metric.Column.Name, outcome))),
            MetricKind.Quantile => OfQuantile(metric, outcome),
            _ => throw new ArgumentOutOfRangeException(nameof(metric), metric.Kind, null),
        };
    }

    /// <summary>The estimate of a share that was counted.</summary>
    internal static Estimate OfShare(Metric metric, ShareEstimate share) => new(metric, share.Value, share.Interval, share.Of) { Share = share };

    /// <summary>The estimate of a mean.</summary>
    internal static Estimate OfMean(Metric metric, MeanEstimate mean) => new(metric, mean.Mean, mean.Interval, mean.Count);

    private static Estimate OfQuantile(Metric metric, OutcomeSet outcome)
    {
        var scan = Scan(metric.Column.Name, outcome);
        var count = ColumnEstimates.Mean(scan).Count;
        var quantile = new ColumnEstimates().Quantiles(scan, count, [metric.Probability])[0];
        return new Estimate(metric, quantile.Value, quantile.Interval, count);
    }

    private static ShareEstimate CountOf(Metric metric, OutcomeSet outcome)
    {
        if (metric.State is not { } state)
            return new ShareEstimate(CountHolding(metric, outcome), outcome.Replications - outcome.Failed);
        var daily = outcome.Daily[state.Table];
        return new ShareEstimate(state.Endings.Sum(ending => daily.Count(state.Day, ending)), daily.Replications);
    }

    private static long CountHolding(Metric metric, OutcomeSet outcome)
    {
        var isOwn = outcome.Columns.Any(column => column.Name == metric.Text);
        var scan = Scan(isOwn ? metric.Text : metric.Column.Name, outcome);
        var count = 0L;
        while (scan.TryNext(out var values))
        {
            foreach (var value in values)
                count += (isOwn ? value > 0 : metric.Condition!.Value.Holds(value)) ? 1 : 0;
        }

        return count;
    }

    private static ColumnScan Scan(string column, OutcomeSet outcome)
    {
        for (var place = 0; place < outcome.Columns.Length; place++)
        {
            if (outcome.Columns[place].Name == column)
                return new ColumnScan(outcome.Values, place);
        }

        throw new ArgumentException($"The experiment has no column '{column}'.", nameof(outcome));
    }
}
