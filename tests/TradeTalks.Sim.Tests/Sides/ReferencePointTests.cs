using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Tests.Sides;

public sealed class ReferencePointTests
{
    [TestCase(9, 1, 9)]
    [TestCase(-9, 1, -18)]
    [TestCase(9, 0.5, 3)]
    [TestCase(-9, 0.5, -6)]
    [TestCase(16, 0.25, 2)]
    [TestCase(-0.25, 0.5, -1)]
    [TestCase(0, 1, 0)]
    [TestCase(0, 0.5, 0)]
    public void Losses_weigh_twice_and_further_units_less(double gain, double sensitivity, double expected) =>
        Assert.That(ReferencePoint.Felt(gain, 2, sensitivity), Is.EqualTo(expected).Within(1e-13));

    [TestCase(0.5)]
    [TestCase(0.88)]
    public void Without_aversion_a_loss_weighs_as_much_as_a_gain(double sensitivity)
    {
        Assert.That(ReferencePoint.Felt(7, 1, sensitivity), Is.EqualTo(Math.Pow(7, sensitivity)).Within(1e-13));
        Assert.That(ReferencePoint.Felt(-7, 1, sensitivity), Is.EqualTo(-Math.Pow(7, sensitivity)).Within(1e-13));
    }

    // Half of the expected 70 % of 24, counted from -3, is 5.4. Without friction the offer leaves 8 - 0.3 (0.6 x 24 - 11) = 6.98 of its worth, so it is felt as a gain, and waiting as a loss.
    [TestCase(1)]
    [TestCase(0.5)]
    public void An_offer_above_the_reference_point_is_felt_as_a_gain_and_waiting_below_it_as_a_loss(double sensitivity)
    {
        var waiting = (0.4 * 0.97 * Math.Exp(-0.3 * 35 / 365) * ((0.6375 * 24) - 3)) - (0.6 * 3);
        var felt = Math.Pow(6.98 - 5.4, sensitivity) + (2 * Math.Pow(5.4 - waiting, sensitivity));
        var sitting = new Sitting().With(ReferenceWeight, 0.5).With(Friction, 0).With(Sensitivity, sensitivity);
        Assert.That(TableConduct.Accepts(sitting.View, Agenda.Mini, Sitting.Package(1, 0.5, 0)), Is.EqualTo(1 / (1 + Math.Exp(-0.14 * felt))).Within(1e-12));
    }
}
