using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Draws;

internal sealed class InputReaderTests
{
    private static readonly NumberForm Days = new(Quantity.Duration, 0, 1000, Variation.Chance);
    private static readonly NumberForm Share = new(Quantity.Share, 0, 1, Variation.Chance);
    private static readonly NumberForm Number = new(Quantity.Number, double.NegativeInfinity, double.PositiveInfinity, Variation.Chance);

    private static IEnumerable<TestCaseData> Written()
    {
        yield return new TestCaseData("{constant: 14 d}", Days, Distribution.Constant(14));
        yield return new TestCaseData("14 d", Days, Distribution.Constant(14));
        yield return new TestCaseData("{uniform: [1 w, 2 w]}", Days, Distribution.Uniform(7, 14));
        yield return new TestCaseData("{triangular: [55 %, 70 %, 85 %]}", Share, Distribution.Triangular(0.55, 0.7, 0.85));
        yield return new TestCaseData("{pert: [7 d, 14 d, 40 d]}", Days, Distribution.Pert(7, 14, 40));
        yield return new TestCaseData("{normal: {mean: 5, sd: 2}}", Number, Distribution.Normal(5, 2));
        yield return new TestCaseData("{normal: {p5: 1, p95: 2}}", Number, Distribution.NormalBetween(1, 2));
        yield return new TestCaseData("{normal: {sd: 5 pt, mean: 50 %}, min: 0 %, max: 100 %}", Share, Distribution.Normal(0.5, 0.05).Truncated(0, 1));
        yield return new TestCaseData("{lognormal: {mean: 5, sd: 2}}", Number, Distribution.Lognormal(5, 2));
        yield return new TestCaseData("{lognormal: {p5: 30 d, p95: 240 d}, max: 400 d}", Days, Distribution.LognormalBetween(30, 240).Truncated(double.NegativeInfinity, 400));
        yield return new TestCaseData("30 to 240 d", Days, Distribution.LognormalBetween(30, 240).Truncated(0, 1000));
        yield return new TestCaseData("1 w to 3 mo", Days, Distribution.LognormalBetween(7, 91.3125).Truncated(0, 1000));
        yield return new TestCaseData("{beta: {mean: 60 %, sd: 10 %}}", Share, Distribution.Beta(0.6, 0.1));
        yield return new TestCaseData("{gamma: {mean: 5, sd: 2}}", Number, Distribution.Gamma(5, 2));
        yield return new TestCaseData("{weibull: {p5: 1, p95: 9}}", Number, Distribution.WeibullBetween(1, 9));
        yield return new TestCaseData("{exponential: {mean: 5}}", Number, Distribution.Exponential(5));
        yield return new TestCaseData("{poisson: {mean: 5}}", Number, Distribution.Poisson(5));
        yield return new TestCaseData("{bernoulli: .7}", Number, Distribution.Bernoulli(0.7));
        yield return new TestCaseData("{choice: {7 d: .2, 14 d: .8}}", Days, Distribution.Mixture([0.2, 0.8], [Distribution.Constant(7), Distribution.Constant(14)]));
        yield return new TestCaseData("{empirical: [1, 2, 2]}", Number, Distribution.Empirical([1, 2, 2]));
        yield return new TestCaseData("{mixture: [{w: .3, of: 7 d}, {w: .7, of: {uniform: [7 d, 9 d]}}]}", Days, Distribution.Mixture([0.3, 0.7], [Distribution.Constant(7), Distribution.Uniform(7, 9)]));
    }

    [TestCaseSource(nameof(Written))]
    public void Each_distribution_is_read_as_it_is_meant(string yaml, object form, Distribution expected)
    {
        var input = (Input)Readings.ReadValue(yaml, (NumberForm)form);
        Assert.That(input.Distribution, Is.EqualTo(expected));
    }

    [Test]
    public void What_is_uncertain_and_what_is_chance_is_told_apart()
    {
        Assert.That(VariationOf("14 d"), Is.EqualTo(Variation.Fixed));
        Assert.That(VariationOf("{uncertain: {uniform: [7 d, 9 d]}}"), Is.EqualTo(Variation.Uncertain));
        Assert.That(VariationOf("{uncertain: 30 to 240 d}"), Is.EqualTo(Variation.Uncertain));
        Assert.That(VariationOf("{uniform: [7 d, 9 d]}"), Is.EqualTo(Variation.Chance));
        Assert.That(VariationOf("{uncertain: 14 d}"), Is.EqualTo(Variation.Fixed));
    }

    [TestCase("{pert: [0.08, 0.20, 0.15]}", "TT031", 19, "pert needs min <= mode <= max, but 0.20 > 0.15", "mode is above max")]
    [TestCase("{pert: [0.30, 0.20, 0.35]}", "TT031", 19, "pert needs min <= mode <= max, but 0.30 > 0.20", "mode is below min")]
    [TestCase("{uniform: [2, 1]}", "TT031", 19, "uniform needs min <= max, but 2 > 1", "max is below min")]
    [TestCase("{normal: {mean: 1, sd: 0}}", "TT031", 28, "normal needs sd > 0, got 0", null)]
    [TestCase("{bernoulli: 1.5}", "TT031", 17, "bernoulli needs a probability between 0 and 1, got 1.5", null)]
    [TestCase("{pert: [0,08, 0,20, 0,35]}", "TT034", 12, "pert needs 3 values, got 6 (a decimal comma makes two items of a number: use a point)", "write {pert: [min, mode, max]}")]
    [TestCase("{normal: [1, 2]}", "TT034", 14, "normal is not written with a list", "write {normal: {mean: ..., sd: ...}} or {normal: {p5: ..., p95: ...}}")]
    [TestCase("{normal: {mean: 1, p95: 2}}", "TT034", 14, "normal needs mean and sd, or p5 and p95", "write {normal: {mean: ..., sd: ...}} or {normal: {p5: ..., p95: ...}}")]
    [TestCase("{normal: {mean: 1, std: 2}}", "TT012", 24, "unknown key 'std' in normal", "did you mean 'sd'?")]
    [TestCase("{perd: [1, 2, 3]}", "TT030", 6, "unknown distribution 'perd' in 'it'", "did you mean 'pert'?")]
    [TestCase("{uniform: [1, 2], pert: [1, 2, 3]}", "TT030", 5, "'it' names two distributions, 'uniform' and 'pert'", "write one, as in {pert: [min, mode, max]}")]
    [TestCase("{min: 2}", "TT030", 5, "'it' names no distribution", "write one, as in {pert: [min, mode, max]}")]
    [TestCase("{mixture: [{w: 1, of: {uncertain: 2}}]}", "TT035", 28, "uncertain stands outermost and alone", "write {uncertain: ...} around the whole value")]
    [TestCase("[1, 2, 3]", "TT010", 5, "'it' needs a number or a distribution, got a list", "write {pert: [min, mode, max]}")]
    [TestCase("{mixture: [{w: 1}]}", "TT034", 16, "each part of mixture needs w and of, and nothing else", "write {mixture: [{w: WEIGHT, of: ...}, ...]}")]
    [TestCase("{empirical: [1, x]}", "TT021", 21, "a value of empirical needs a number, got 'x'", null)]
    [TestCase("{pert: [1, 2, {a: 1}]}", "TT010", 19, "the max of pert needs a number, got a map", null)]
    public void A_wrong_distribution_is_reported_at_its_wrong_part(string yaml, string code, int column, string cause, string? remedy)
    {
        var problem = Readings.OnlyProblem(yaml, Number);
        Assert.That((problem.Code.Name, problem.Mark.Column, problem.Cause, problem.Remedy), Is.EqualTo((code, column, cause, remedy)));
    }

    [TestCase("-5 d", "TT026", "'it' must be between 0 d and 1000 d, got -5 d", null)]
    [TestCase("0.5 to 2000 d", "TT026", "'it' must be between 0 d and 1000 d, got '0.5 to 2000 d'", null)]
    [TestCase("{uniform: [7 d, 2000 d]}", "TT033", "'it' must be between 0 d and 1000 d, but this reaches 2000 d", "add max: 1000 d beside the distribution")]
    [TestCase("{gamma: {mean: 400 d, sd: 200 d}}", "TT033", "'it' must be between 0 d and 1000 d, but this has no upper end", "add max: 1000 d beside the distribution")]
    [TestCase("{lognormal: {p5: 30 d, p95: 240 d}}", "TT033", "'it' must be between 0 d and 1000 d, but this has no upper end", "add max: 1000 d beside the distribution")]
    [TestCase("{normal: {mean: 30 d, sd: 10 d}}", "TT033", "'it' must be between 0 d and 1000 d, but this goes beyond both ends", "add min: 0 d, max: 1000 d beside the distribution")]
    [TestCase("{poisson: {mean: 2}}", "TT036", "'it' needs a length of time, which poisson does not give", null)]
    public void Every_value_that_can_come_up_must_lie_in_the_range_of_the_key(string yaml, string code, string cause, string? remedy)
    {
        var problem = Readings.OnlyProblem(yaml, Days);
        Assert.That((problem.Code.Name, problem.Cause, problem.Remedy), Is.EqualTo((code, cause, remedy)));
    }

    [TestCase("{normal: {mean: 30 d, sd: 5 d}}", 30)]
    [TestCase("{exponential: {mean: 20 d}}", 20)]
    public void A_tail_that_comes_up_less_than_once_in_a_million_draws_is_cut_off(string yaml, double mean)
    {
        var distribution = ((Input)Readings.ReadValue(yaml, Days)).Distribution;
        Assert.That((distribution.Lowest >= 0, distribution.Highest <= 1000), Is.EqualTo((true, true)));
        Assert.That(distribution.Mean, Is.EqualTo(mean).Within(1e-5));
    }

    [Test]
    public void A_number_varies_only_as_far_as_its_key_lets_it()
    {
        var once = Readings.OnlyProblem("{uniform: [7 d, 9 d]}", Days with { MayBe = Variation.Uncertain });
        Assert.That((once.Code.Name, once.Cause, once.Remedy), Is.EqualTo(("TT032", "'it' is one number per course of talks", "write {uncertain: ...} if it is not known")));
        var never = Readings.OnlyProblem("{uncertain: {uniform: [7 d, 9 d]}}", Days with { MayBe = Variation.Fixed });
        Assert.That((never.Code.Name, never.Cause), Is.EqualTo(("TT032", "'it' is one fixed number and cannot vary")));
    }

    private static Variation VariationOf(string yaml) => ((Input)Readings.ReadValue(yaml, Days)).Variation;
}
