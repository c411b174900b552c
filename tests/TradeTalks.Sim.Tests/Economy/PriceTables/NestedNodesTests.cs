using TradeTalks.Sim.Economy.PriceTables;

namespace TradeTalks.Sim.Tests.Economy.PriceTables;

public sealed class NestedNodesTests
{
    /// <summary>The first 2^k + 1 places are the peaks of a Chebyshev polynomial, cos(pi j / 2^k): those of Clenshaw and Curtis.</summary>
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    public void Beginnings_are_the_places_of_Clenshaw_and_Curtis(int exponent)
    {
        var count = 1 << exponent;
        var expected = Enumerable.Range(0, count + 1).Select(place => Math.Cos(Math.PI * place / count)).Order();
        var places = Enumerable.Range(0, count + 1).Select(NestedNodes.Place).Order();
        Assert.That(places, Is.EqualTo(expected).Within(1e-15));
    }

    [Test]
    public void Places_between_are_no_nodes_but_for_the_ends()
    {
        var between = Enumerable.Range(0, NestedNodes.PlacesBetween).Select(NestedNodes.Between).ToArray();
        Assert.That(between, Is.Ordered.And.Unique);
        Assert.That((between[0], between[^1]), Is.EqualTo((-1.0, 1.0)));
        foreach (var place in between[1..^1])
            Assert.That(Enumerable.Range(0, 17).Min(node => Math.Abs(NestedNodes.Place(node) - place)), Is.GreaterThan(1e-3));
    }

    [Test]
    public void A_polynomial_of_Newton_is_one_at_its_own_node_and_zero_before()
    {
        for (var degree = 0; degree < 12; degree++)
        {
            Assert.That(NestedNodes.NewtonAt(degree, degree), Is.EqualTo(1).Within(1e-14));
            for (var node = 0; node < degree; node++)
                Assert.That(NestedNodes.NewtonAt(degree, node), Is.Zero);
        }
    }

    [Test]
    public void Its_Chebyshev_series_is_the_same_polynomial()
    {
        for (var degree = 0; degree < 12; degree++)
        {
            for (var node = 0; node < 20; node++)
            {
                var angle = Math.Acos(NestedNodes.Place(node));
                var sum = Enumerable.Range(0, degree + 1).Sum(part => NestedNodes.ChebyshevIn(degree, part) * Math.Cos(part * angle));
                Assert.That(sum, Is.EqualTo(NestedNodes.NewtonAt(degree, node)).Within(1e-10 * Math.Max(1, Math.Abs(NestedNodes.NewtonAt(degree, node)))));
            }
        }
    }
}
