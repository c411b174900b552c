using MathNet.Numerics;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Tests.Engine.Numerics;

// Expected values: mpmath 1.3.0 with 50 digits, of exactly these doubles.
internal sealed class IncompleteGammaTests
{
    private const double Precision = 1e-12;
    private static readonly double[] Shapes = [0.05, 0.3, 1, 1.7, 6.25, 40, 900, 1e4];
    private static readonly double[] Shares = [1e-12, 1e-4, 0.03, 0.3, 0.5, 0.77, 0.99, 1 - 1e-12];

    [TestCase(0.05, 1e-20, 0.10272168652716763, 0.89727831347283237)]
    [TestCase(0.05, 0.5, 0.97131737124416398, 0.028682628755836021)]
    [TestCase(0.05, 10, 0.99999975942244131, 2.4057755868722072e-7)]
    [TestCase(0.5, 0.3, 0.56142197391900014, 0.43857802608099986)]
    [TestCase(1, 1e-09, 9.9999999950000006e-10, 0.99999999900000000)]
    [TestCase(2.5, 2, 0.45058404864721977, 0.54941595135278023)]
    [TestCase(6.25, 5.9, 0.49669909857049564, 0.50330090142950436)]
    [TestCase(6.25, 30, 0.99999996537740189, 3.4622598110923891e-8)]
    [TestCase(100, 80, 0.017108313035133114, 0.98289168696486689)]
    [TestCase(100, 140, 0.99983894282528744, 0.00016105717471255586)]
    [TestCase(1e4, 9800, 0.022207543813969694, 0.97779245618603031)]
    [TestCase(1e4, 10300, 0.99852950510361432, 0.0014704948963856813)]
    public void The_shares_on_either_side_are_right(double shape, double x, double below, double above)
    {
        var curve = new IncompleteGamma(shape);
        Assert.Multiple(() =>
        {
            Assert.That(curve.Below(x), Closeness.Near(below, Precision));
            Assert.That(curve.Above(x), Closeness.Near(above, Precision));
        });
    }

    [TestCase(0.05, 1e-12, 5.8446320572866766e-241)]
    [TestCase(0.05, 0.5, 5.5738784407462475e-7)]
    [TestCase(0.05, 0.99, 1.0876274000918096)]
    [TestCase(0.5, 1e-12, 7.8539816339744828e-25)]
    [TestCase(0.5, 0.999999, 11.964063488439735)]
    [TestCase(1, 0.3, 0.35667494393873236)]
    [TestCase(2.5, 1e-12, 2.5623217484152679e-5)]
    [TestCase(2.5, 0.5, 2.1757300955477637)]
    [TestCase(6.25, 0.05, 2.7786164989118109)]
    [TestCase(6.25, 0.999999, 25.895300602634921)]
    [TestCase(100, 0.001, 71.921397495000407)]
    [TestCase(1e4, 1e-06, 9531.8351171898065)]
    [TestCase(1e4, 0.5, 9999.6666686420474)]
    [TestCase(1e4, 0.99, 10234.104379158054)]
    public void The_quantile_is_right(double shape, double u, double expected) =>
        Assert.That(new IncompleteGamma(shape).Quantile(u), Closeness.Near(expected, Precision));

    [Test]
    public void It_agrees_with_MathNet([ValueSource(nameof(Shapes))] double shape)
    {
        var curve = new IncompleteGamma(shape);
        foreach (var ratio in (double[])[0.01, 0.4, 0.98, 1, 1.05, 3])
            Assert.That(curve.Below(shape * ratio), Is.EqualTo(SpecialFunctions.GammaLowerRegularized(shape, shape * ratio)).Within(1e-10));
    }

    [Test]
    public void The_quantile_has_its_share_below([ValueSource(nameof(Shapes))] double shape)
    {
        var curve = new IncompleteGamma(shape);
        foreach (var u in Shares)
            Assert.That(curve.Below(curve.Quantile(u)), Closeness.Near(u, Precision));
    }
}
