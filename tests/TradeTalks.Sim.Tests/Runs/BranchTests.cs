using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Runs;

/// <summary>The whole state of a run can be copied, so that futures branch from any day.</summary>
public sealed class BranchTests
{
    private static IEnumerable<string> Scenarios() => Courses.Shipped();

    [TestCaseSource(nameof(Scenarios))]
    public void A_copy_that_goes_on_with_the_same_chance_ends_as_the_original(string name)
    {
        var scenario = Courses.Read(name);
        var columns = OutcomeCatalogue.Of(scenario);
        var original = new TalksRun(scenario, 3, TieOrder.Fifo);
        var copy = new TalksRun(scenario, 99, TieOrder.Fifo);
        for (var replication = 0; replication < 300; replication++)
        {
            original.Begin(replication);
            original.PlayUntil(SimTime.FromDays(replication * 0.37 % scenario.Calendar.HorizonDays));
            copy.BranchFrom(original, 0);
            original.PlayOut();
            copy.PlayOut();
            Assert.That(copy.Trace, Is.EqualTo(original.Trace), $"replication {replication}");
            foreach (var column in columns)
                Assert.That(column.Read(copy.State), Is.EqualTo(column.Read(original.State)), $"{column.Name}, replication {replication}");
            Assert.That(copy.State.Tables[0].Days.Days.ToArray(), Is.EqualTo(original.State.Tables[0].Days.Days.ToArray()));
        }
    }

    [Test]
    public void Playing_on_leaves_the_run_that_was_copied_where_it_stood()
    {
        var scenario = Courses.Read("october-2019.yaml");
        var original = new TalksRun(scenario, 3, TieOrder.Fifo);
        var future = new TalksRun(scenario, 3, TieOrder.Fifo);
        original.Begin(5);
        original.PlayUntil(SimTime.FromDays(20));
        for (var branch = 1; branch < 20; branch++)
        {
            future.BranchFrom(original, branch);
            future.PlayOut();
        }

        original.PlayOut();
        var alone = new TalksRun(scenario, 3, TieOrder.Fifo);
        alone.Play(5);
        Assert.That(original.Trace, Is.EqualTo(alone.Trace));
    }

    [Test]
    public void Other_branches_share_the_past_and_differ_in_what_follows()
    {
        var scenario = Courses.Read("october-2019.yaml");
        var original = new TalksRun(scenario, 3, TieOrder.Fifo);
        original.Begin(5);
        original.PlayUntil(SimTime.FromDays(20));
        var rounds = original.State.Tables[0].Facts.Rounds;
        var future = new TalksRun(scenario, 3, TieOrder.Fifo);
        var traces = new HashSet<ulong>();
        for (var branch = 1; branch <= 50; branch++)
        {
            future.BranchFrom(original, branch);
            Assert.That(future.State.Tables[0].Facts.Rounds, Is.EqualTo(rounds));
            future.PlayOut();
            traces.Add(future.Trace);
        }

        Assert.That(traces, Has.Count.GreaterThan(45));
    }

    [Test]
    public void Only_a_run_of_the_same_scenario_can_be_branched_from()
    {
        var one = new TalksRun(new Case().Build(), 1, TieOrder.Fifo);
        var other = new TalksRun(new Case().Build(), 1, TieOrder.Fifo);
        Assert.That(() => one.BranchFrom(other, 1), Throws.ArgumentException);
    }
}
