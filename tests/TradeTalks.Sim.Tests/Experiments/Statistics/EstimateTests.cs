using CsCheck;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Tests.Experiments.Statistics;

internal sealed class EstimateTests
{
    private static readonly Gen<(long Count, long Of)> Shares =
        Gen.Long[1, 2_000_000].SelectMany(of => Gen.Long[0, of].Select(count => (count, of)));

    [Test]
    public void A_share_of_no_case_has_neither_value_nor_interval()
    {
        var share = new ShareEstimate(0, 0);
        Assert.That(share.Value, Is.Null);
        Assert.That(share.Interval, Is.EqualTo(Interval.Open));
        Assert.That(share.WorstCase(0), Is.EqualTo(Interval.Open));
    }

    [Test]
    public void A_share_cannot_count_more_cases_than_observations() =>
        Assert.That(() => new ShareEstimate(11, 10), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_share_lies_inside_its_interval_and_the_interval_inside_0_to_1() =>
        Shares.Sample(s =>
        {
            var share = new ShareEstimate(s.Count, s.Of);
            return share.Interval.Contains(share.Value!.Value) && share.Interval.Low >= 0 && share.Interval.High <= 1;
        });

    [Test]
    public void The_exact_interval_puts_its_tail_on_each_end() =>
        Shares.Sample(
            s =>
            {
                var exact = ShareIntervals.ClopperPearson(s.Count, s.Of);
                var above = BetaDistribution.BinomialAtLeast(s.Count, s.Of, exact.Low!.Value);
                var below = BetaDistribution.BinomialAtMost(s.Count, s.Of, exact.High!.Value);
                return (s.Count == 0 || Near(above, 0.025)) && (s.Count == s.Of || Near(below, 0.025));
            },
            iter: 50);

    [Test]
    public void Failures_widen_a_share_to_both_sides()
    {
        var worst = new ShareEstimate(30, 90).WorstCase(10);
        Assert.That(worst, Is.EqualTo(new Interval(0.30, 0.40)));
    }

    [TestCase(0)]
    [TestCase(1)]
    public void A_mean_of_fewer_than_two_has_no_interval(int count)
    {
        var mean = RunningMean.Of(new double[count]);
        Assert.That(mean.Interval, Is.EqualTo(Interval.Open));
        Assert.That(mean.HalfWidth, Is.Null);
        Assert.That(mean.Mean.HasValue, Is.EqualTo(count == 1));
    }

    [Test]
    public void A_mean_far_from_zero_keeps_its_spread()
    {
        var mean = RunningMean.Of([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
        Assert.That(mean.StandardDeviation, Is.EqualTo(Math.Sqrt(30)).Within(1e-9));
    }

    /// <summary>Source: Abramowitz and Stegun (1964), table 26.10; 1 and 2 degrees of freedom in closed form.</summary>
    [TestCase(1, 12.706204736174704, 1e-9)]
    [TestCase(2, 4.302652729749464, 1e-12)]
    [TestCase(10, 2.228, 5e-4)]
    [TestCase(30, 2.042, 5e-4)]
    [TestCase(120, 1.980, 5e-4)]
    public void Critical_values_of_t_agree_with_the_table(int degrees, double expected, double within) =>
        Assert.That(CriticalValues.Student(degrees), Is.EqualTo(expected).Within(within));

    [Test]
    public void Critical_values_of_t_join_where_the_formula_changes()
    {
        var step = CriticalValues.Student(998) - CriticalValues.Student(999);
        Assert.That(CriticalValues.Student(999) - CriticalValues.Student(1000), Is.EqualTo(step).Within(1e-2 * step));
    }

    [Test]
    public void A_quantile_of_too_few_observations_is_open_at_its_end()
    {
        var p95 = QuantileEstimate.Of([.. Enumerable.Range(1, 71).Select(i => (double)i)], 0.95);
        var enough = QuantileEstimate.Of([.. Enumerable.Range(1, 72).Select(i => (double)i)], 0.95);
        Assert.That(p95.Interval.High, Is.Null);
        Assert.That(enough.Interval.High, Is.EqualTo(72));
    }

    [Test]
    public void A_quantile_of_nothing_has_no_value() =>
        Assert.That(QuantileEstimate.Of([], 0.5), Is.EqualTo(new QuantileEstimate(0.5, null, Interval.Open)));

    [Test]
    public void A_band_without_observations_does_not_exist() => Assert.That(CurveBand.HalfWidth(0), Is.Null);

    private static bool Near(double value, double expected) => Math.Abs(value - expected) < 1e-8;
}
