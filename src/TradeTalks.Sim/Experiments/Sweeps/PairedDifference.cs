using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Sweeps;

/// <summary>How far a metric lies above its value at another point, replication by replication with the same chance.</summary>
/// <param name="Pairs">Replications that have the quantity at both points.</param>
/// <param name="Value">This point minus the other, in the kept unit; null without pairs.</param>
/// <param name="HalfWidth">Half its interval; null below two pairs.</param>
public readonly record struct PairedDifference(long Pairs, double? Value, double? HalfWidth)
{
    /// <summary>Whether the interval leaves out 0.</summary>
    public bool IsClear => Math.Abs(Value ?? 0) > HalfWidth;

    /// <summary>The difference of a share or mean between two experiments; null for a quantile, which has no simple paired interval.</summary>
    /// <remarks>Means: Student. Shares: with half a pair added to each of the four cells, so that no flip is not taken for certainty; source: Agresti and Min (2005), Statistics in Medicine 24:729.</remarks>
    /// <param name="here">The metric and the experiment at this point.</param>
    /// <param name="there">The metric and the experiment at the other point.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public static PairedDifference? Of((Metric Metric, OutcomeSet Outcome) here, (Metric Metric, OutcomeSet Outcome) there, double level)
    {
        if (here.Metric.Kind == MetricKind.Quantile)
            return null;
        var (left, right) = (new PairedColumn(here.Metric, here.Outcome), new PairedColumn(there.Metric, there.Outcome));
        return here.Metric.Kind == MetricKind.Share ? OfShares(left, right, level) : OfMeans(left, right, level);
    }

    private static PairedDifference OfMeans(PairedColumn left, PairedColumn right, double level)
    {
        var differences = default(RunningMean);
        foreach (var (here, there) in left.With(right))
            differences.Add(here - there);
        var mean = differences.ToEstimate();
        return new PairedDifference(mean.Count, mean.Mean, mean.StandardError is { } error ? CriticalValues.Student(mean.Count - 1, level) * error : null);
    }

    private static PairedDifference OfShares(PairedColumn left, PairedColumn right, double level)
    {
        var (pairs, gained, lost) = (0L, 0L, 0L);
        foreach (var (here, there) in left.With(right))
        {
            pairs++;
            gained += here > there ? 1 : 0;
            lost += here < there ? 1 : 0;
        }

        if (pairs == 0)
            return default;
        var n = pairs + 2.0;
        var net = gained - lost;
        var half = CriticalValues.Normal(level) * Math.Sqrt(gained + lost + 1 - (net * net / n)) / n;
        return new PairedDifference(pairs, net / (double)pairs, half);
    }
}
