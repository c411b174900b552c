using MathNet.Numerics;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Tests.Engine.Numerics;

// Expected values: mpmath 1.3.0 with 50 digits, of exactly these doubles.
internal sealed class StirlingTests
{
    [TestCase(0.001, 6.9071788853838537)]
    [TestCase(0.05, 2.9688792010517308)]
    [TestCase(0.5, 0.57236494292470009)]
    [TestCase(1, 0.0)]
    [TestCase(1.5, -0.12078223763524522)]
    [TestCase(2.2, 0.096947466790638873)]
    [TestCase(3.8, 1.5463222091689049)]
    [TestCase(10, 12.801827480081470)]
    [TestCase(16.5, 29.277754515040815)]
    [TestCase(1e4, 82099.717496442377)]
    [TestCase(1e6, 12815504.569147612)]
    public void The_logarithm_of_the_gamma_function_is_right(double x, double expected) =>
        Assert.That(Stirling.LogGamma(x), Is.EqualTo(expected).Within(1e-14 + 1e-15 * Math.Abs(expected)));

    [Test]
    public void It_agrees_with_MathNet_on_a_grid()
    {
        for (var x = 0.02; x < 200; x *= 1.07)
            Assert.That(Stirling.LogGamma(x), Is.EqualTo(SpecialFunctions.GammaLn(x)).Within(1e-13 + 1e-14 * Math.Abs(SpecialFunctions.GammaLn(x))));
    }

    [TestCase(100, 100)]
    [TestCase(0.05, 0.05)]
    public void A_count_at_its_mean_does_not_deviate(double count, double mean) => Assert.That(Stirling.Deviance(count, mean), Is.Zero);

    [Test]
    public void Near_the_mean_the_deviance_keeps_its_digits()
    {
        // x ln(x / m) + m - x = m (e^2 / 2 - e^3 / 6 + e^4 / 12 - ...) for x = m (1 + e).
        const double mean = 1048576;
        const double e = 1d / 1024;
        const double expected = mean * e * e * (0.5 - e / 6 + e * e / 12 - e * e * e / 20);
        Assert.That(Stirling.Deviance(mean * (1 + e), mean), Closeness.Near(expected, 1e-13));
    }
}
