using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>A metric estimated from the rows of one experiment.</summary>
/// <param name="Count">Replications that have the quantity.</param>
/// <param name="Value">The estimate; null where nobody observed it. Shares are fractions.</param>
/// <param name="Interval">Its 95 % interval.</param>
public readonly record struct MetricValue(long Count, double? Value, Interval Interval)
{
    /// <summary>Half the width of Student's interval of a mean, or of Wilson's of a share; null where an end is open.</summary>
    public double? HalfWidth => Interval.HalfWidth;

    /// <summary>Estimates a metric.</summary>
    /// <param name="metric">A metric of the scenario that was played.</param>
    /// <param name="outcome">What came of it.</param>
    public static MetricValue Of(Metric metric, OutcomeSet outcome)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(outcome);
        return metric.Kind switch
        {
            MetricKind.Share => Of(Share(metric, outcome)),
            MetricKind.Mean => Of(ColumnEstimates.Mean(Scan(metric, outcome))),
            MetricKind.Quantile => Quantile(metric, Scan(metric, outcome)),
            _ => throw new ArgumentOutOfRangeException(nameof(metric), metric.Kind, null),
        };
    }

    /// <summary>Counts the share a metric asks for.</summary>
    /// <param name="metric">A share.</param>
    /// <param name="outcome">What came of the experiment.</param>
    public static ShareEstimate Share(Metric metric, OutcomeSet outcome)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(outcome);
        var daily = outcome.Daily[metric.Table];
        return new ShareEstimate(metric.States.Sum(state => daily.Count(metric.Day, state)), daily.Replications);
    }

    private static MetricValue Of(ShareEstimate share) => new(share.Of, share.Value, share.Interval);

    private static MetricValue Of(MeanEstimate mean) => new(mean.Count, mean.Mean, mean.Interval);

    private static MetricValue Quantile(Metric metric, ColumnScan scan)
    {
        var count = ColumnEstimates.Mean(scan).Count;
        var quantile = new ColumnEstimates().Quantiles(scan, count, [metric.Probability])[0];
        return new MetricValue(count, quantile.Value, quantile.Interval);
    }

    private static ColumnScan Scan(Metric metric, OutcomeSet outcome)
    {
        var column = outcome.Columns.IndexOf(outcome.Columns.First(one => one.Name == metric.Column.Name));
        return new ColumnScan(outcome.Values, column);
    }
}
