using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Tests.Engine.Numerics;

namespace TradeTalks.Sim.Tests.Engine.Distributions;

internal sealed class TruncationTests
{
    [TestCase(1e-16)]
    [TestCase(0.3)]
    [TestCase(1 - 1e-16)]
    public void An_atom_on_a_limit_is_kept_whole_and_one_beyond_never_comes_up(double u)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Distribution.Bernoulli(0.3).Truncated(0.5, 1).Quantile(u), Is.EqualTo(1));
            Assert.That(Distribution.Choice([1, 1, 1]).Truncated(1, 1).Quantile(u), Is.EqualTo(1));
            Assert.That(Distribution.Empirical([1, 2, 2, 3]).Truncated(2, 2.5).Quantile(u), Is.EqualTo(2));
        });
    }

    [Test]
    public void Kept_atoms_share_the_whole_in_proportion()
    {
        var cut = Distribution.Choice([1, 2, 3, 4]).Truncated(1, 2);
        Assert.Multiple(() =>
        {
            Assert.That(cut.Cdf(0.5), Is.Zero);
            Assert.That(cut.Cdf(1), Is.EqualTo(0.4).Within(1e-15));
            Assert.That(cut.Cdf(2), Is.EqualTo(1));
            Assert.That(cut.Mean, Is.EqualTo(1.6).Within(1e-14));
        });
    }

    [Test]
    public void Half_a_normal_has_the_known_mean_and_spread()
    {
        // Johnson, Kotz and Balakrishnan (1994), 13.10: mean sqrt(2 / pi), variance 1 - 2 / pi.
        var half = Distribution.Normal(0, 1).Truncated(0, double.PositiveInfinity);
        Assert.Multiple(() =>
        {
            Assert.That(half.Mean, Closeness.Near(Math.Sqrt(2 / Math.PI), 1e-14));
            Assert.That(half.StandardDeviation, Closeness.Near(Math.Sqrt(1 - 2 / Math.PI), 1e-14));
            Assert.That(half.Quantile(0.5), Closeness.Near(0.67448975019608174, 1e-14));
            Assert.That(double.IsFinite(half.Quantile(Math.BitDecrement(1))), Is.True);
            Assert.That(half.Quantile(1e-16), Is.GreaterThanOrEqualTo(0));
        });
    }

    [Test]
    public void Limits_that_cut_nothing_off_change_nothing()
    {
        var uniform = Distribution.Uniform(0, 1);
        Assert.That(uniform.Truncated(-1, 2), Is.SameAs(uniform));
    }

    [Test]
    public void A_truncated_exponential_forgets_what_lies_below()
    {
        var late = Distribution.Exponential(10).Truncated(30, double.PositiveInfinity);
        Assert.That(late.Mean, Closeness.Near(40, 1e-12));
    }
}
