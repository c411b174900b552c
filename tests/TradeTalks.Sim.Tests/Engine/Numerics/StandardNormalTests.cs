using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Tests.Engine.Numerics;

// Expected values: mpmath 1.3.0 with 50 digits, of exactly these doubles.
internal sealed class StandardNormalTests
{
    private const double Precision = 2e-15;

    [TestCase(-38, 2.8854283600687843e-316)]
    [TestCase(-20, 2.7536241186062337e-89)]
    [TestCase(-8.5, 9.4795348222033184e-18)]
    [TestCase(-3.5, 0.00023262907903552504)]
    [TestCase(-1, 0.15865525393145705)]
    [TestCase(-0.3, 0.38208857781104737)]
    [TestCase(0.2, 0.57925970943910303)]
    [TestCase(1.5, 0.93319279873114193)]
    [TestCase(4, 0.99996832875816688)]
    [TestCase(7.9, 0.99999999999999861)]
    public void The_share_below_is_right(double x, double expected) =>
        Assert.That(StandardNormal.Cdf(x), Closeness.Near(expected, Precision));

    [TestCase(1e-300, -37.047096299361199)]
    [TestCase(1e-100, -21.273453560965324)]
    [TestCase(1e-12, -7.0344838253011319)]
    [TestCase(1e-6, -4.7534243088228990)]
    [TestCase(0.02, -2.0537489106318230)]
    [TestCase(0.07, -1.4757910281791707)]
    [TestCase(0.3, -0.52440051270804082)]
    [TestCase(0.5, 0.0)]
    [TestCase(0.6, 0.25334710313579974)]
    [TestCase(0.93, 1.4757910281791711)]
    [TestCase(0.999, 3.0902323061678133)]
    public void The_quantile_is_right(double u, double expected) =>
        Assert.That(StandardNormal.Quantile(u), Closeness.Near(expected, Precision));

    [Test]
    public void Quantiles_worked_out_together_are_those_worked_out_one_by_one()
    {
        double[] shares = [0.3, 1e-300, 0.93, 0.5, 0.075, 0.925, double.BitDecrement(0.075), double.BitIncrement(0.925), 0, 1, 0.02, 0.999];
        var expected = shares.Select(StandardNormal.Quantile).ToArray();
        StandardNormal.Quantiles(shares);
        Assert.That(shares, Is.EqualTo(expected));
    }

    [Test]
    public void The_ends_are_infinite()
    {
        Assert.Multiple(() =>
        {
            Assert.That(StandardNormal.Quantile(0), Is.EqualTo(double.NegativeInfinity));
            Assert.That(StandardNormal.Quantile(1), Is.EqualTo(double.PositiveInfinity));
            Assert.That(StandardNormal.Cdf(double.NegativeInfinity), Is.Zero);
            Assert.That(StandardNormal.Cdf(double.PositiveInfinity), Is.EqualTo(1));
            Assert.That(StandardNormal.Quantile(-0.1), Is.NaN);
            Assert.That(StandardNormal.Cdf(double.NaN), Is.NaN);
        });
    }

    [Test]
    public void Quantile_and_share_below_undo_each_other()
    {
        for (var exponent = -300; exponent <= -1; exponent++)
        {
            var u = 3 * double.Parse($"1e{exponent}");
            var slope = Math.Max(1, StandardNormal.Quantile(u) * StandardNormal.Quantile(u));
            Assert.That(StandardNormal.Cdf(StandardNormal.Quantile(u)), Closeness.Near(u, Precision * (1 + slope)));
        }
    }
}
