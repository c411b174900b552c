using TradeTalks.Sim.Engine.Distributions;

namespace TradeTalks.Sim.Tests.Engine.Distributions;

internal sealed class WordsTests
{
    private static string Days(double x) => $"{x:0.##} d";

    private static string Share(double x) => $"{x * 100:0.##} %";

    [Test]
    public void Distributions_are_described_as_a_scenario_writes_them()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Distribution.Constant(3).Describe(Days), Is.EqualTo("3 d"));
            Assert.That(Distribution.Uniform(1, 2).Describe(Days), Is.EqualTo("uniform 1 d..2 d"));
            Assert.That(Distribution.Triangular(0.55, 0.7, 0.85).Describe(Share), Is.EqualTo("triangular 55 %..70 %..85 %"));
            Assert.That(Distribution.Pert(7, 14, 40).Describe(Days), Is.EqualTo("pert 7 d..14 d..40 d"));
            Assert.That(Distribution.Normal(30, 12).Describe(Days), Is.EqualTo("normal mean 30 d, sd 12 d"));
            Assert.That(Distribution.NormalBetween(2, 20).Describe(Days), Is.EqualTo("normal 2 d to 20 d"));
            Assert.That(Distribution.Lognormal(30, 12).Describe(Days), Is.EqualTo("lognormal mean 30 d, sd 12 d"));
            Assert.That(Distribution.LognormalBetween(30, 240).Describe(Days), Is.EqualTo("lognormal 30 d to 240 d"));
            Assert.That(Distribution.Beta(0.3, 0.1).Describe(Share), Is.EqualTo("beta mean 30 %, sd 10 %"));
            Assert.That(Distribution.Gamma(30, 12).Describe(Days), Is.EqualTo("gamma mean 30 d, sd 12 d"));
            Assert.That(Distribution.WeibullBetween(3, 90).Describe(Days), Is.EqualTo("weibull 3 d to 90 d"));
            Assert.That(Distribution.Exponential(14).Describe(Days), Is.EqualTo("exponential mean 14 d"));
            Assert.That(Distribution.Poisson(2.5).Describe(x => $"{x}"), Is.EqualTo("poisson mean 2.5"));
            Assert.That(Distribution.Bernoulli(0.7).Describe(x => $"{x}"), Is.EqualTo("bernoulli 70 %"));
            Assert.That(Distribution.Choice([1, 4]).Describe(x => x == 0 ? "hold" : "threaten"), Is.EqualTo("choice hold 20 %, threaten 80 %"));
            Assert.That(Distribution.Empirical([3, 1, 2]).Describe(Days), Is.EqualTo("empirical 3 values, 1 d..3 d"));
            Assert.That(Distribution.Normal(30, 12).Truncated(0, 90).Describe(Days), Is.EqualTo("normal mean 30 d, sd 12 d, min 0 d, max 90 d"));
            Assert.That(
                Distribution.Mixture([3, 7], [Distribution.Constant(5), Distribution.Uniform(1, 2)]).Describe(Days),
                Is.EqualTo("mixture 30 % 5 d + 70 % uniform 1 d..2 d"));
        });
    }

    private static IEnumerable<TestCaseData> Wrong()
    {
        static TestCaseData Case(Func<Distribution> make, string parameter, string message) => new(make, parameter, message);
        yield return Case(() => Distribution.Pert(0.08, 0.2, 0.15), "mode", "pert needs min <= mode <= max, but 0.2 > 0.15");
        yield return Case(() => Distribution.Triangular(3, 2, 5), "mode", "triangular needs min <= mode <= max, but 3 > 2");
        yield return Case(() => Distribution.Pert(1, 1, 1), "max", "pert needs min < max, but both are 1");
        yield return Case(() => Distribution.Uniform(2, 2), "max", "uniform needs min < max, but 2 >= 2");
        yield return Case(() => Distribution.Normal(1, 0), "sd", "normal needs sd > 0, got 0");
        yield return Case(() => Distribution.LognormalBetween(-1, 2), "p5", "lognormal needs p5 > 0, got -1");
        yield return Case(() => Distribution.WeibullBetween(5, 2), "p95", "weibull needs p5 < p95, but 5 >= 2");
        yield return Case(() => Distribution.Beta(1.2, 0.1), "mean", "beta needs a mean strictly between 0 and 1, got 1.2");
        yield return Case(() => Distribution.Beta(0.5, 0.5), "sd", "beta with mean 0.5 needs sd < 0.5, got 0.5");
        yield return Case(() => Distribution.Gamma(30, -1), "sd", "gamma needs sd > 0, got -1");
        yield return Case(() => Distribution.Exponential(double.NaN), "mean", "exponential needs mean > 0, got NaN");
        yield return Case(() => Distribution.Poisson(1e7), "mean", "poisson needs a mean of at most 1000000, got 10000000; a normal fits better");
        yield return Case(() => Distribution.Bernoulli(70), "probability", "bernoulli needs a probability between 0 and 1, got 70");
        yield return Case(() => Distribution.Choice([0.5, -0.1]), "weights", "choice needs weights that are not negative, got -0.1");
        yield return Case(() => Distribution.Choice([0, 0]), "weights", "choice needs a weight above 0");
        yield return Case(() => Distribution.Empirical([]), "values", "empirical needs at least one value");
        yield return Case(
            () => Distribution.Mixture([1, 2], [Distribution.Constant(1)]), "components", "mixture needs as many components as weights, but 1 is not 2");
        yield return Case(() => Distribution.Normal(0, 1).Truncated(2, 1), "max", "min must not be above max, but 2 > 1");
        yield return Case(() => Distribution.Normal(0, 1).Truncated(9, 12), "max", "min and max keep almost nothing of the distribution (0 %)");
    }

    [TestCaseSource(nameof(Wrong))]
    public void Wrong_parameters_are_named_and_explained(Func<Distribution> make, string parameter, string message)
    {
        var error = Assert.Throws<DistributionArgumentException>(() => make());
        Assert.Multiple(() =>
        {
            Assert.That(error!.ParamName, Is.EqualTo(parameter));
            Assert.That(error!.Message, Is.EqualTo(message));
        });
    }

    private static IEnumerable<TestCaseData> Alike() =>
    [
        Twice(() => Distribution.Pert(1, 2, 3)),
        Twice(() => Distribution.Choice([1, 2])),
        Twice(() => Distribution.Empirical([2, 1])),
        Twice(() => Distribution.Poisson(4)),
        Twice(() => Distribution.Mixture([1, 2], [Distribution.Gamma(2, 1), Distribution.Constant(3)]).Truncated(0, 5)),
    ];

    private static TestCaseData Twice(Func<Distribution> make) => new(make(), make());

    [TestCaseSource(nameof(Alike))]
    public void Distributions_with_equal_parameters_are_equal(Distribution first, Distribution second)
    {
        Assert.Multiple(() =>
        {
            Assert.That(second, Is.Not.SameAs(first));
            Assert.That(second, Is.EqualTo(first));
            Assert.That(second.GetHashCode(), Is.EqualTo(first.GetHashCode()));
            Assert.That(Distribution.Pert(1, 2, 4), Is.Not.EqualTo(first));
        });
    }
}
