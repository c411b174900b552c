using TradeTalks.Sim.Economy.PriceTables;

namespace TradeTalks.Sim.Tests.Economy.PriceTables;

/// <summary>Fits of functions whose Chebyshev series are known.</summary>
public sealed class SparseFitTests
{
    [Test]
    public void A_polynomial_is_found_exactly_and_with_few_samples()
    {
        // (1 + x)^2 = 3/2 + 2 T1 + 1/2 T2; z^2 = 1/2 + 1/2 T2
        var fit = Fit(3, places => ((1 + places[0]) * (1 + places[0]) * (1 + places[1])) + (places[2] * places[2]));
        Assert.That(fit.Grow(1e-12, 1000), Is.True);
        var terms = fit.ToChebyshev(1e-9).ToDictionary(term => term.At, term => term.Row[0]);
        Assert.That(terms, Has.Count.EqualTo(7));
        foreach (var other in (int[])[0, 1])
        {
            Assert.That(terms[At((0, 1), (1, other))], Is.EqualTo(2).Within(1e-13));
            Assert.That(terms[At((0, 2), (1, other))], Is.EqualTo(0.5).Within(1e-13));
        }

        Assert.That(terms[At((1, 1))], Is.EqualTo(1.5).Within(1e-13));
        Assert.That(terms[At((2, 2))], Is.EqualTo(0.5).Within(1e-13));
        Assert.That(terms[default], Is.EqualTo(2).Within(1e-13));
        Assert.That(fit.Count, Is.LessThan(4 * 3 * 4), "a full grid that would notice that no further degree is needed");
    }

    /// <summary>1/(a - x) has the series 2/r (1/2 + sum q^k T_k), r the root of a^2 - 1 and q = a - r. Source: Rivlin (1990), Chebyshev Polynomials, ch. 3.</summary>
    [Test]
    public void A_series_is_found_to_the_accuracy_asked_for()
    {
        const double A = 1.5;
        var (root, ratio) = (Math.Sqrt((A * A) - 1), A - Math.Sqrt((A * A) - 1));
        var fit = Fit(1, places => 1 / (A - places[0]));
        fit.Grow(1e-11, 31);
        foreach (var (at, row) in fit.ToChebyshev(1e-9))
            Assert.That(row[0], Is.EqualTo((at[0] == 0 ? 1 : 2) * Math.Pow(ratio, at[0]) / root).Within(1e-9));
    }

    [Test]
    public void What_is_left_out_is_negligible_all_together()
    {
        var exact = Fit(2, places => Math.Exp(places[0] + (0.3 * places[1])));
        exact.Grow(1e-12, 500);
        var (all, some) = (exact.ToChebyshev(0), exact.ToChebyshev(1e-4));
        var kept = some.Select(term => term.At).ToHashSet();
        var left = all.Where(term => !kept.Contains(term.At)).Sum(term => Math.Abs(term.Row[0]));
        Assert.That(left, Is.Positive.And.LessThanOrEqualTo(1e-4));
    }

    [Test]
    public void Samples_go_where_the_function_bends()
    {
        var fit = Fit(2, places => Math.Exp(3 * places[0]) + (0.001 * places[1]));
        fit.Grow(1e-8, 500);
        var terms = fit.ToChebyshev(1e-7);
        Assert.That(terms.Max(term => term.At[0]), Is.GreaterThan(8));
        Assert.That(terms.Max(term => term.At[1]), Is.EqualTo(1));
    }

    [Test]
    public void With_too_few_samples_it_says_so()
    {
        var fit = Fit(2, places => 1 / (2.2 - places[0] - places[1]));
        Assert.That(fit.Grow(1e-9, 40), Is.False);
        Assert.That(fit.Count, Is.InRange(40, 42));
    }

    private static SparseFit Fit(int axes, Func<double[], double> function) =>
        new([.. Enumerable.Range(0, axes)], [1], (at, row) => row[0] = function([.. Enumerable.Range(0, axes).Select(axis => NestedNodes.Place(at[axis]))]));

    private static Degrees At(params (int Axis, int Degree)[] degrees) =>
        degrees.Aggregate(default(Degrees), (at, next) => at.With(next.Axis, next.Degree));
}
