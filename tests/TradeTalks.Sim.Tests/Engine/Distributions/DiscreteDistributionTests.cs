using TradeTalks.Sim.Engine.Distributions;
using MathNetDistributions = MathNet.Numerics.Distributions;

namespace TradeTalks.Sim.Tests.Engine.Distributions;

internal sealed class DiscreteDistributionTests
{
    private static readonly double[] Shares = [1e-12, 1e-4, 0.05, 0.3, 0.5, 0.7, 0.95, 0.999, 1 - 1e-12];

    private static IEnumerable<Distribution> All() =>
    [
        Distribution.Constant(7),
        Distribution.Bernoulli(0.7),
        Distribution.Choice([2, 0, 5, 3]),
        Distribution.Empirical([4, 1, 1, 9, 2.5, 6, 1]),
        Distribution.Poisson(0.01),
        Distribution.Poisson(3.7),
        Distribution.Poisson(4000),
        Distribution.Mixture([0.3, 0.7], [Distribution.Constant(2), Distribution.Poisson(3)]),
        Distribution.Poisson(3.7).Truncated(2, 5.5),
    ];

    [TestCaseSource(nameof(All))]
    public void A_quantile_is_the_least_value_that_reaches_its_share(Distribution distribution)
    {
        foreach (var u in Shares)
        {
            var x = distribution.Quantile(u);
            Assert.That(distribution.Cdf(x), Is.GreaterThanOrEqualTo(u));
            Assert.That(distribution.CdfBelow(x), Is.LessThan(u));
        }
    }

    [TestCaseSource(nameof(All))]
    public void Its_mean_and_spread_are_those_of_its_quantiles(Distribution distribution)
    {
        // 100,000 midpoints: each atom's share is off by at most 1e-5.
        const int points = 100_000;
        var values = Enumerable.Range(0, points).Select(i => distribution.Quantile((i + 0.5) / points)).ToArray();
        var mean = values.Average();
        var spread = Math.Sqrt(values.Average(x => (x - mean) * (x - mean)));
        Assert.Multiple(() =>
        {
            Assert.That(distribution.Mean, Is.EqualTo(mean).Within(1e-4 * (1 + distribution.StandardDeviation)));
            Assert.That(distribution.StandardDeviation, Is.EqualTo(spread).Within(1e-4 * (1 + spread)));
        });
    }

    [TestCase(0.01)]
    [TestCase(3.7)]
    [TestCase(45)]
    [TestCase(4000)]
    public void Poisson_counts_have_the_peers_distribution(double mean)
    {
        var ours = Distribution.Poisson(mean);
        var theirs = new MathNetDistributions.Poisson(mean);
        for (var z = -5; z <= 6; z++)
        {
            var k = Math.Max(0, Math.Floor(mean + z * Math.Sqrt(mean)));
            Assert.That(ours.Cdf(k), Is.EqualTo(theirs.CumulativeDistribution(k)).Within(1e-11));
        }
    }

    [TestCase(0.3, 0)]
    [TestCase(0.30000001, 1)]
    [TestCase(1e-15, 0)]
    public void A_coin_with_70_percent_shows_1_for_the_upper_70_percent(double u, double expected) =>
        Assert.That(Distribution.Bernoulli(0.7).Quantile(u), Is.EqualTo(expected));

    [Test]
    public void Certain_coins_never_turn()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Distribution.Bernoulli(1).Quantile(1e-16), Is.EqualTo(1));
            Assert.That(Distribution.Bernoulli(0).Quantile(1 - 1e-16), Is.Zero);
        });
    }

    [Test]
    public void A_category_without_weight_never_comes_up()
    {
        var choice = Distribution.Choice([0, 2, 0, 3, 0]);
        Assert.Multiple(() =>
        {
            Assert.That(choice.Quantile(1e-16), Is.EqualTo(1));
            Assert.That(choice.Quantile(0.4000001), Is.EqualTo(3));
            Assert.That(choice.Quantile(Math.BitDecrement(1)), Is.EqualTo(3));
            Assert.That((choice.Lowest, choice.Highest), Is.EqualTo((1d, 3d)));
        });
    }
}
