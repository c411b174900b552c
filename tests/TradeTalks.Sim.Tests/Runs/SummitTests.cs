using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Tests.Runs;

public sealed class SummitTests
{
    [Test]
    public void What_several_steps_on_a_list_cost_together_is_what_one_step_to_the_same_rate_costs()
    {
        var (one, three) = (PartingOf([0.25]), PartingOf([0.15, 0.2, 0.25]));
        Assert.That(three.TheirLoss, Is.EqualTo(one.TheirLoss).Within(1e-12).And.Positive);
        Assert.That(three.OwnLoss, Is.EqualTo(one.OwnLoss).Within(1e-12).And.Not.Zero);
    }

    [Test]
    public void Without_a_step_ahead_nothing_is_at_stake()
    {
        var parting = PartingOf([]);
        Assert.That((parting.OwnLoss, parting.TheirLoss, parting.Times), Is.EqualTo((0.0, 0.0, -1)));
    }

    /// <summary>What North is told that parting without a truce would do.</summary>
    private static Option PartingOf(double[] announced)
    {
        var talks = new Case { NextHighLevel = null, NextMidLevel = Case.Start.AddDays(50), Summits = [Case.Start.AddDays(10)], StepDue = Case.Start.AddDays(40), StepRates = announced };
        var run = new TalksRun(talks.Plain().With("main.summit_held", 1).Build(), 1, TieOrder.Fifo) { Chronicle = new Chronicle() };
        run.Play(0);
        return run.Chronicle.Entries.First(entry => entry.What == Occurrence.Decided && entry.Decision.Kind == DecisionKind.Truce && entry.Side == 0).Decision[1];
    }
}
