using TradeTalks.Sim.Experiments.Sweeps;

namespace TradeTalks.Sim.Tests.Experiments.Sweeps;

public sealed class LatinHypercubeTests
{
    [TestCase(1)]
    [TestCase(7)]
    [TestCase(1000)]
    public void Each_slice_of_a_range_has_one_point(int points)
    {
        var places = LatinHypercube.Places("US.belief", points, 5);
        Assert.That(places.Select(place => (int)(place * points)).Order(), Is.EqualTo(Enumerable.Range(0, points)));
        Assert.That(places, Has.All.GreaterThan(0).And.All.LessThan(1));
    }

    [Test]
    public void Ranges_and_seeds_have_orders_of_their_own()
    {
        var one = LatinHypercube.Places("US.belief", 50, 5);
        Assert.That(LatinHypercube.Places("US.belief", 50, 5), Is.EqualTo(one));
        Assert.That(LatinHypercube.Places("China.belief", 50, 5), Is.Not.EqualTo(one));
        Assert.That(LatinHypercube.Places("US.belief", 50, 6), Is.Not.EqualTo(one));
    }

    /// <summary>With 1,000 points two unrelated orders have a rank correlation of less than 0.1 in 998 of 1,000 cases.</summary>
    [Test]
    public void Two_ranges_are_not_related()
    {
        var (a, b) = (LatinHypercube.Places("a", 1000, 1), LatinHypercube.Places("b", 1000, 1));
        var covariance = a.Zip(b, (x, y) => (x - 0.5) * (y - 0.5)).Average();
        Assert.That(12 * covariance, Is.EqualTo(0).Within(0.1));
    }
}
