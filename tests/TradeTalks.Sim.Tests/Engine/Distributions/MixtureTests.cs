using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Tests.Engine.Numerics;

namespace TradeTalks.Sim.Tests.Engine.Distributions;

internal sealed class MixtureTests
{
    private static readonly Distribution Days =
        Distribution.Mixture([0.3, 0.5, 0.2], [Distribution.Constant(5), Distribution.LognormalBetween(2, 20), Distribution.Normal(40, 3)]);

    [Test]
    public void An_atom_among_densities_comes_up_exactly_and_as_often_as_its_weight()
    {
        var before = Days.CdfBelow(5);
        Assert.Multiple(() =>
        {
            Assert.That(Days.Cdf(5) - before, Is.EqualTo(0.3).Within(1e-15));
            Assert.That(Days.Quantile(before + 0.001), Is.EqualTo(5));
            Assert.That(Days.Quantile(before + 0.299), Is.EqualTo(5));
            Assert.That(Days.Quantile(before - 0.001), Is.LessThan(5));
            Assert.That(Days.Quantile(before + 0.301), Is.GreaterThan(5));
        });
    }

    [Test]
    public void A_quantile_is_the_least_value_that_reaches_its_share()
    {
        for (var u = 0.0005; u < 1; u += 0.0005)
        {
            var x = Days.Quantile(u);
            Assert.That(Days.Cdf(x), Is.GreaterThanOrEqualTo(u - 1e-15));
            Assert.That(Days.Cdf(Math.BitDecrement(x)), Is.LessThan(u + 1e-15));
        }
    }

    [Test]
    public void Moments_are_the_weighted_ones()
    {
        // Mean 0.3 * 5 + 0.5 * 8.080025653891454 + 0.2 * 40; the lognormal's mean and sd are those of R's meanlog 1.84444, sdlog 0.699936.
        const double mean = 0.3 * 5 + 0.5 * 8.080025653891454 + 0.2 * 40;
        const double square = 0.3 * 25 + 0.5 * (8.080025653891454 * 8.080025653891454 + 6.424359060784031 * 6.424359060784031) + 0.2 * (1600 + 9);
        Assert.Multiple(() =>
        {
            Assert.That(Days.Mean, Closeness.Near(mean, 1e-13));
            Assert.That(Days.StandardDeviation, Closeness.Near(Math.Sqrt(square - mean * mean), 1e-12));
        });
    }

    [Test]
    public void A_mixture_of_equals_is_the_same_as_one()
    {
        var one = Distribution.Gamma(30, 12);
        var mixed = Distribution.Mixture([1, 3], [one, one]);
        Assert.That(mixed.Quantile(0.37), Closeness.Near(one.Quantile(0.37), 1e-15));
    }

    [Test]
    public void A_draw_allocates_nothing()
    {
        var sum = Days.Quantile(0.5);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var u = 0.01; u < 1; u += 0.01)
            sum += Days.Quantile(u);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero, $"{sum}");
    }
}
