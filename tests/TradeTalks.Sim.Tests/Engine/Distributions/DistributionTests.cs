using TradeTalks.Sim.Tests.Engine.Numerics;

namespace TradeTalks.Sim.Tests.Engine.Distributions;

[TestFixtureSource(typeof(Peer), nameof(Peer.All))]
internal sealed class DistributionTests(Peer peer)
{
    private static readonly double[] Shares = [1e-12, 1e-9, 1e-4, 0.01, 0.05, 0.25, 0.5, 0.6, 0.75, 0.95, 0.999, 1 - 1e-9, 1 - 1e-12];

    [Test]
    public void Its_mean_and_standard_deviation_are_the_peers()
    {
        Assert.Multiple(() =>
        {
            Assert.That(peer.Ours.Mean, Closeness.Near(peer.Theirs.Mean, 1e-11));
            Assert.That(peer.Ours.StandardDeviation, Closeness.Near(peer.Theirs.StdDev, 1e-10));
        });
    }

    [Test]
    public void Its_whole_moments_are_those_of_all_draws()
    {
        var moments = peer.Ours.MomentsUpTo(double.PositiveInfinity);
        Assert.Multiple(() =>
        {
            Assert.That(moments.First, Closeness.Near(peer.Ours.Mean, 1e-12));
            Assert.That(moments.StandardDeviation, Closeness.Near(peer.Ours.StandardDeviation, 1e-9));
        });
    }

    [Test]
    public void The_peer_finds_the_right_share_below_a_quantile([ValueSource(nameof(Shares))] double u)
    {
        var x = peer.Ours.Quantile(u);
        Assert.That(peer.Theirs.CumulativeDistribution(x), Is.EqualTo(u).Within(1e-10 * u + peer.Blur + Grain(x)), $"{peer.Name} at {x:R}");
    }

    [Test]
    public void A_quantile_has_its_share_below([ValueSource(nameof(Shares))] double u)
    {
        var x = peer.Ours.Quantile(u);
        Assert.That(peer.Ours.Cdf(x), Is.EqualTo(u).Within(1e-12 * u + Grain(x)), $"{peer.Name} at {x:R}");
    }

    [Test]
    public void Larger_shares_have_larger_quantiles_inside_the_range()
    {
        var last = peer.Ours.Lowest;
        for (var u = 0.0005; u < 1; u += 0.0005)
        {
            var x = peer.Ours.Quantile(u);
            Assert.That(x, Is.GreaterThanOrEqualTo(last).And.LessThanOrEqualTo(peer.Ours.Highest));
            last = x;
        }
    }

    [Test]
    public void The_extreme_draws_are_finite()
    {
        Assert.Multiple(() =>
        {
            Assert.That(double.IsFinite(peer.Ours.Quantile(Math.ScaleB(1, -53))), Is.True);
            Assert.That(double.IsFinite(peer.Ours.Quantile(1 - Math.ScaleB(1, -53))), Is.True);
        });
    }

    [Test]
    public void A_draw_allocates_nothing()
    {
        var sum = peer.Ours.Quantile(0.5);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var u = 0.01; u < 1; u += 0.01)
            sum += peer.Ours.Quantile(u);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero, $"{sum}");
    }

    [Test]
    public void Within_limits_its_moments_are_those_of_its_quantiles()
    {
        // The midpoint rule over the quantiles between the 10th and the 80th percentile: 20,000 points, error below 1e-5 of the spread.
        const int points = 20_000;
        var cut = peer.Ours.Truncated(peer.Ours.Quantile(0.1), peer.Ours.Quantile(0.8));
        var values = Enumerable.Range(0, points).Select(i => cut.Quantile((i + 0.5) / points)).ToArray();
        var mean = values.Average();
        var sd = Math.Sqrt(values.Average(x => (x - mean) * (x - mean)));
        Assert.Multiple(() =>
        {
            Assert.That(cut.Mean, Is.EqualTo(mean).Within(1e-5 * sd));
            Assert.That(cut.StandardDeviation, Closeness.Near(sd, 1e-5));
        });
    }

    // What one spacing of x changes the share by; in the middle of nowhere that is more than the precision asked for.
    private double Grain(double x) => 2 * (peer.Ours.Cdf(Math.BitIncrement(x)) - peer.Ours.Cdf(Math.BitDecrement(x)));
}
