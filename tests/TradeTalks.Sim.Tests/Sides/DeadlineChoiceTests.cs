using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Strategies;

namespace TradeTalks.Sim.Tests.Sides;

public sealed class DeadlineChoiceTests
{
    [TestCase(0)]
    [TestCase(3)]
    public void A_step_is_put_off_by_the_logit_of_what_both_courses_are_worth(int postponements)
    {
        // Target 63.75 % of 24; belief 40 %, 58 % after a gesture, 0.4 + 0.45 x 0.36 - 0.34 x 0.4 = 42.6 % after pressure.
        const double Gain = 0.6375 * 24;
        var putOff = (0.58 * Gain) - (2 * (1 + postponements));
        var carryOut = (0.426 * Gain) + (0.5 * 7 * 0.426) - (4 * 0.574) - (0.3 * 3) + (2.5 * 0.6);
        var expected = 1 / (1 + Math.Exp(-2 * 0.14 * (putOff - carryOut)));
        Assert.That(new DeadlineChoice(4, 7, postponements).PutsOff(new Sitting().View), Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void A_step_is_put_off_the_rather_the_more_it_hurts_at_home_and_the_less_it_hurts_the_other()
    {
        var view = new Sitting().View;
        var reference = new DeadlineChoice(4, 7, 0).PutsOff(view);
        Assert.That(new DeadlineChoice(8, 7, 0).PutsOff(view), Is.GreaterThan(reference));
        Assert.That(new DeadlineChoice(4, 14, 0).PutsOff(view), Is.LessThan(reference));
        Assert.That(new DeadlineChoice(4, 7, 1).PutsOff(view), Is.LessThan(reference));
    }

    [Test]
    public void Anger_carries_steps_out()
    {
        var calm = new DeadlineChoice(4, 7, 0).PutsOff(new Sitting().With(SideParameters.Anger, 0).View);
        Assert.That(new DeadlineChoice(4, 7, 0).PutsOff(new Sitting().With(SideParameters.Anger, 20).View), Is.LessThan(calm));
    }
}
