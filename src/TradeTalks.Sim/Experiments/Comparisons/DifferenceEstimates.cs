using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>Estimates the differences of two variants from their rows, in little memory.</summary>
/// <param name="a">The rows of the first variant.</param>
/// <param name="b">The rows of the second variant.</param>
/// <param name="pairs">Replications both have.</param>
/// <param name="level">Coverage of the intervals.</param>
internal sealed class DifferenceEstimates(OutcomeSet a, OutcomeSet b, long pairs, double level)
{
    /// <summary>Replications whose values are sorted at most, to measure how far the distributions are apart: 1 MB a variant.</summary>
    private const int MostSorted = 1 << 17;

    private const int MostSections = 20;
    private const int FewestSections = 5;
    private const int FewestInSection = 30;

    /// <summary>Whether it is measured too how far the distributions lie apart, which takes longer than all the rest.</summary>
    public bool WithDistances { get; init; } = true;

    /// <summary>The difference of a metric.</summary>
    /// <param name="first">The metric as the first variant has it.</param>
    /// <param name="second">The metric as the second variant has it.</param>
    public Difference Of(Metric first, Metric second) => first.Kind switch
    {
        MetricKind.Share => Share(first, second),
        MetricKind.Mean => Mean(first, second) with { Distance = Distance(first, second) },
        MetricKind.Quantile => Quantile(first, second) with { Distance = Distance(first, second) },
        _ => throw new ArgumentOutOfRangeException(nameof(first), first.Kind, null),
    };

    private PairColumns Pairs(Metric first, Metric second, long from, long until) => new(new NamedColumn(first.ToColumn().Name, a), new NamedColumn(second.ToColumn().Name, b), from, until);

    private Difference Share(Metric first, Metric second)
    {
        var counts = new long[2, 2];
        Pairs(first, second, 0, pairs).Each((_, inA, inB) => counts[(int)inA, (int)inB]++);
        var share = new PairedShare(counts[1, 1], counts[1, 0], counts[0, 1], counts[0, 0]);
        return new Difference(first, share.Pairs, share.A.Value, share.B.Value, share.Difference, share.Newcombe(level)) { Share = share, IndependentFactor = share.VarianceReduction };
    }

    private Difference Mean(Metric first, Metric second)
    {
        var running = default(RunningPairs);
        Pairs(first, second, 0, pairs).Each((_, inA, inB) => running.Add(inA, inB));
        var mean = running.ToEstimate();
        return new Difference(first, mean.Pairs, mean.A.Mean, mean.B.Mean, mean.Difference.Mean, mean.Difference.IntervalAt(level)) { IndependentFactor = mean.VarianceReduction };
    }

    /// <summary>The difference of quantiles over all pairs, its interval from the differences of up to twenty stretches of replications.</summary>
    /// <remarks>Source: sectioning, Asmussen and Glynn (2007), Stochastic Simulation, III.5a.</remarks>
    private Difference Quantile(Metric first, Metric second)
    {
        var whole = QuantileOf(first, second, 0, pairs);
        var (sections, count) = (default(RunningMean), Math.Min(MostSections, whole.Count / FewestInSection));
        for (var section = 0L; section < count; section++)
        {
            if (QuantileOf(first, second, pairs * section / count, pairs * (section + 1) / count) is { A: { } inA, B: { } inB })
                sections.Add(inB - inA);
        }

        var (value, spread) = (whole.B - whole.A, sections.ToEstimate());
        var half = spread.Count >= FewestSections ? CriticalValues.Student(spread.Count - 1, level) * spread.StandardError : null;
        return new Difference(first, whole.Count, whole.A, whole.B, value, new Interval(value - half, value + half));
    }

    private (long Count, double? A, double? B) QuantileOf(Metric first, Metric second, long from, long until)
    {
        var (columns, estimates) = (Pairs(first, second, from, until), new ColumnEstimates());
        var count = 0L;
        columns.Each((_, _, _) => count++);
        return (count, At(0), At(1));

        double? At(int column) => estimates.Quantiles(new ColumnScan(columns, column), count, [first.Probability])[0].Value;
    }

    private SampleDistance? Distance(Metric first, Metric second) => !WithDistances ? null : SampleDistance.Between(Sorted(first, a), Sorted(second, b));

    private static double[] Sorted(Metric metric, OutcomeSet outcome)
    {
        var values = new double[Math.Min(MostSorted, outcome.Replications)];
        new NamedColumn(metric.Column.Name, outcome).Read(0, values);
        var observed = Array.FindAll(values, value => !double.IsNaN(value));
        Array.Sort(observed);
        return observed;
    }
}
