using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Sweeps;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Experiments.Sweeps;

public sealed class PairedDifferenceTests
{
    [Test]
    public void A_difference_of_means_has_Students_interval_over_the_pairs_that_have_both()
    {
        // Differences 1, 2, 3: mean 2, standard deviation 1, t(2) = 4.302652729696.
        var difference = Of(MetricKind.Mean, [5, 7, 9, double.NaN, 4], [4, 5, 6, 8, double.NaN])!.Value;
        Assert.That((difference.Pairs, difference.Value), Is.EqualTo((3L, 2.0)));
        Assert.That(difference.HalfWidth, Is.EqualTo(4.302652729696 / 1.7320508075688772).Within(1e-9));
        Assert.That(difference.IsClear, Is.False);
    }

    [Test]
    public void A_difference_of_shares_has_the_interval_of_Agresti_and_Min()
    {
        // 100 pairs, 10 gained and 4 lost: sqrt(15 - 36/102)/102 * 1.959963984540054.
        var here = Enumerable.Range(0, 100).Select(i => i < 30 ? 1.0 : 0).ToArray();
        var there = Enumerable.Range(0, 100).Select(i => i is >= 10 and < 34 ? 1.0 : 0).ToArray();
        var difference = Of(MetricKind.Share, here, there)!.Value;
        Assert.That(difference.Value, Is.EqualTo(0.06).Within(1e-15));
        Assert.That(difference.HalfWidth, Is.EqualTo(0.0735399).Within(1e-6));
    }

    [Test]
    public void Shares_without_any_flip_are_not_taken_for_certain() => Assert.That(Of(MetricKind.Share, [1, 0, 1], [1, 0, 1])!.Value.HalfWidth, Is.GreaterThan(0.3));

    [Test]
    public void A_quantile_has_no_paired_difference() => Assert.That(Of(MetricKind.Quantile, [1, 2], [1, 2]), Is.Null);

    [Test]
    public void Columns_longer_than_a_block_are_paired_to_their_end()
    {
        var here = Enumerable.Range(0, 10_000).Select(i => (double)i).ToArray();
        var there = here.Select(value => value - 3).ToArray();
        Assert.That((Of(MetricKind.Mean, here, there)!.Value.Pairs, Of(MetricKind.Mean, here, there)!.Value.Value), Is.EqualTo((10_000L, 3.0)));
    }

    private static PairedDifference? Of(MetricKind kind, double[] here, double[] there)
    {
        var metric = new Metric(kind, "x", new OutcomeColumn("x", "x", Quantity.Number, "", _ => 0));
        return PairedDifference.Of((metric, Outcome(metric, here)), (metric, Outcome(metric, there)), 0.95);
    }

    private static OutcomeSet Outcome(Metric metric, double[] values)
    {
        var store = new ColumnMemory(1);
        var chunk = new OutcomeChunk(1, 0);
        for (var first = 0; first < values.Length; first += OutcomeChunk.Capacity)
        {
            chunk.Begin(first, Math.Min(OutcomeChunk.Capacity, values.Length - first));
            for (var place = 0; place < chunk.Count; place++)
                chunk.Keep(place, 0, values[first + place]);
            store.TryTake(chunk);
        }

        return new OutcomeSet([metric.Column], store, []) { Courses = [], Tariffs = [], Replications = values.Length, Failed = 0, Failures = [], Fingerprint = 0 };
    }
}
