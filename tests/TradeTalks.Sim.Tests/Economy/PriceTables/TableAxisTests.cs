using TradeTalks.Sim.Economy.PriceTables;

namespace TradeTalks.Sim.Tests.Economy.PriceTables;

public sealed class TableAxisTests
{
    [Test]
    public void Polynomials_are_cosines_of_multiples()
    {
        var values = new double[9];
        foreach (var place in (double[])[-1, -0.3, 0, 0.77, 1])
        {
            TableAxis.Evaluate(place, values);
            for (var degree = 0; degree < values.Length; degree++)
                Assert.That(values[degree], Is.EqualTo(Math.Cos(degree * Math.Acos(place))).Within(1e-13));
        }
    }

    [Test]
    public void Values_have_places_and_places_values()
    {
        var axis = new TableAxis(2, 6);
        foreach (var (value, place) in (ReadOnlySpan<(double, double)>)[(2, -1), (3, -0.5), (4, 0), (6, 1)])
            Assert.That((axis.PlaceOf(value), axis.ValueAt(place)), Is.EqualTo((place, value)));
        Assert.That(() => axis.PlaceOf(6.001), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => axis.PlaceOf(1.999), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void An_axis_on_which_nothing_moves_has_one_value()
    {
        var axis = new TableAxis(4, 4);
        Assert.That((axis.Moves, axis.ValueAt(-1), axis.ValueAt(1)), Is.EqualTo((false, 4.0, 4.0)));
    }
}
