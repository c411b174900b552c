using MathNet.Numerics;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Tests.Engine.Numerics;

// Expected values: mpmath 1.3.0 with 50 digits, of exactly these doubles.
internal sealed class IncompleteBetaTests
{
    private const double Precision = 1e-12;
    private static readonly double[] Shapes = [0.05, 0.3, 1, 1.7, 3.8, 5, 40, 900];
    private static readonly double[] Shares = [1e-12, 1e-4, 0.03, 0.3, 0.5, 0.77, 0.99, 1 - 1e-12];

    [TestCase(0.05, 0.05, 1e-10, 0.15872120820311180)]
    [TestCase(0.05, 3, 0.2, 0.97508910599533374)]
    [TestCase(0.5, 0.5, 0.3, 0.36901011956554538)]
    [TestCase(1, 5, 0.001, 0.0049900099950010001)]
    [TestCase(2.2, 3.8, 0.3, 0.39802785009427157)]
    [TestCase(2.2, 3.8, 0.7, 0.95453168084278836)]
    [TestCase(2.2, 3.8, 1e-06, 6.6541835548690501e-13)]
    [TestCase(5, 1, 0.9, 0.59049000000000007)]
    [TestCase(14, 8, 0.5, 0.094623565673828125)]
    [TestCase(300, 700, 0.28, 0.082390976510590526)]
    [TestCase(1e4, 1e4, 0.49, 0.0023370593301101495)]
    [TestCase(1e4, 1e4, 0.505, 0.92135299111833586)]
    [TestCase(1e4, 3, 0.9995, 0.12450466181846880)]
    public void The_share_below_is_right(double a, double b, double x, double expected) =>
        Assert.That(new IncompleteBeta(a, b).Below(x), Closeness.Near(expected, Precision));

    [TestCase(0.05, 0.05, 1e-12, 9.7118236027203106e-235)]
    [TestCase(0.05, 0.05, 0.3, 3.3861997579027965e-5)]
    [TestCase(0.05, 3, 0.9, 0.029573276515247726)]
    [TestCase(0.5, 0.5, 0.01, 0.00024671981713422151)]
    [TestCase(1, 5, 1e-12, 2.0000000000008000e-13)]
    [TestCase(5, 1, 1e-12, 0.0039810717055349725)]
    [TestCase(2.2, 3.8, 1e-12, 1.2034042542013051e-6)]
    [TestCase(2.2, 3.8, 0.05, 0.095704283529198894)]
    [TestCase(2.2, 3.8, 0.5, 0.35099948494911802)]
    [TestCase(2.2, 3.8, 0.95, 0.69155101771162645)]
    [TestCase(2.2, 3.8, 0.999999, 0.98355334301837224)]
    [TestCase(30, 1.5, 0.4, 0.95246552680435283)]
    [TestCase(300, 700, 0.01, 0.26691423225879963)]
    [TestCase(1e4, 1e4, 0.3, 0.49814594740484022)]
    [TestCase(1e4, 2, 0.001, 0.99907713091825932)]
    public void The_quantile_is_right(double a, double b, double u, double expected) =>
        Assert.That(new IncompleteBeta(a, b).Quantile(u), Closeness.Near(expected, Precision));

    [Test]
    public void Below_and_above_make_up_the_whole([ValueSource(nameof(Shapes))] double a, [ValueSource(nameof(Shapes))] double b)
    {
        var curve = new IncompleteBeta(a, b);
        foreach (var x in Shares)
            Assert.That(curve.Below(x) + curve.Above(x), Is.EqualTo(1).Within(1e-15));
    }

    [Test]
    public void It_agrees_with_MathNet([ValueSource(nameof(Shapes))] double a, [ValueSource(nameof(Shapes))] double b)
    {
        var curve = new IncompleteBeta(a, b);
        foreach (var x in Shares)
            Assert.That(curve.Below(x), Is.EqualTo(SpecialFunctions.BetaRegularized(a, b, x)).Within(1e-11));
    }

    [Test]
    public void The_quantile_has_its_share_below([ValueSource(nameof(Shapes))] double a, [ValueSource(nameof(Shapes))] double b)
    {
        var curve = new IncompleteBeta(a, b);
        foreach (var u in Shares)
        {
            // One spacing of x changes the share by so much; next to 1 that is more than the precision asked for.
            var x = curve.Quantile(u);
            var grain = curve.Below(Math.BitIncrement(x)) - curve.Below(Math.BitDecrement(x));
            Assert.That(curve.Below(x), Is.EqualTo(u).Within(u * Precision + 2 * grain));
        }
    }
}
