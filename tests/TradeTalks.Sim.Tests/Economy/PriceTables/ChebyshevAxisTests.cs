using TradeTalks.Sim.Economy.PriceTables;

namespace TradeTalks.Sim.Tests.Economy.PriceTables;

public sealed class ChebyshevAxisTests
{
    [TestCase(1)]
    [TestCase(5)]
    [TestCase(12)]
    public void Nodes_are_the_roots_of_the_next_polynomial(int count)
    {
        var axis = new ChebyshevAxis(2, 6, count);
        for (var node = 0; node < count; node++)
            Assert.That(axis.Node(node), Is.EqualTo(4 + (2 * Math.Cos(Math.PI * (node + 0.5) / count))).Within(1e-14));
    }

    [Test]
    public void Polynomials_are_cosines_of_multiples()
    {
        var (axis, values) = (new ChebyshevAxis(-1, 1, 9), new double[9]);
        foreach (var place in (double[])[-1, -0.3, 0, 0.77, 1])
        {
            axis.Evaluate(place, values);
            for (var degree = 0; degree < values.Length; degree++)
                Assert.That(values[degree], Is.EqualTo(Math.Cos(degree * Math.Acos(place))).Within(1e-13));
        }
    }

    [Test]
    public void An_axis_on_which_nothing_moves_has_one_place()
    {
        var axis = new ChebyshevAxis(4, 4, 1);
        Assert.That((axis.Node(0), axis.Between()), Is.EqualTo((4.0, (double[])[4])).Using<(double, double[])>((one, other) => one.Item1 == other.Item1 && one.Item2.SequenceEqual(other.Item2)));
    }
}
