using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Runs;

public sealed class TalksRunTests
{
    private const int Replications = 2000;

    [Test]
    public void A_warm_replication_allocates_nothing()
    {
        var run = new TalksRun(new Case { MoreSides = 1 }.Build(), 1, TieOrder.Fifo);
        Play(run, Replications);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Play(run, Replications);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void A_replication_is_the_same_alone_and_among_others()
    {
        var scenario = new Case().Build();
        var among = new TalksRun(scenario, 7, TieOrder.Fifo);
        Play(among, 100);
        var alone = new TalksRun(scenario, 7, TieOrder.Fifo);
        alone.Play(99);
        Assert.That(alone.Trace, Is.EqualTo(among.Trace));
    }

    [Test]
    public void Replications_and_seeds_differ()
    {
        var scenario = new Case().Build();
        var traces = new HashSet<ulong>();
        foreach (var seed in (ulong[])[1, 2])
        {
            var run = new TalksRun(scenario, seed, TieOrder.Fifo);
            for (var replication = 0; replication < 50; replication++)
            {
                run.Play(replication);
                traces.Add(run.Trace);
            }
        }

        Assert.That(traces, Has.Count.GreaterThan(50), "some short courses are alike, most are not");
    }

    [Test]
    public void The_log_of_days_ends_as_the_talks_end()
    {
        var run = new TalksRun(new Case().Build(), 3, TieOrder.Fifo);
        for (var replication = 0; replication < Replications; replication++)
        {
            run.Play(replication);
            var table = run.State.Tables[0];
            var isDeal = table.Days.State is Ending.MiniDeal or Ending.ComprehensiveDeal;
            Assert.That(isDeal, Is.EqualTo(table.Facts.Status.IsDeal()));
            Assert.That(table.Days.Days[^1], Is.EqualTo(table.Days.State));
            if (isDeal)
                Assert.That(table.Days.Days[table.Facts.AgreedAt.Day - 1], Is.Not.EqualTo(table.Days.State).And.Not.EqualTo(Ending.MiniDeal));
        }
    }

    [Test]
    public void Every_ending_and_every_kind_of_move_comes_about()
    {
        var run = new TalksRun(new Case { HorizonDays = 120 }.With("main.ripeness_comprehensive", 0.5).Build(), 1, TieOrder.Fifo);
        var endings = new HashSet<Ending>();
        var (putOff, carriedOut, walkOuts, breakOffs) = (0, 0, 0, 0);
        for (var replication = 0; replication < 5 * Replications; replication++)
        {
            run.Play(replication);
            endings.Add(run.State.Tables[0].Days.State);
            putOff += run.State.Tables[0].Facts.Postponements;
            carriedOut += run.State.Tables[0].Facts.Executions;
            walkOuts += run.State.Tables[0].Facts.WalkOuts;
            breakOffs += run.State.Tables[0].Facts.BreakOffs;
        }

        Assert.That(endings, Is.EquivalentTo(Enum.GetValues<Ending>()));
        Assert.That((putOff > 0, carriedOut > 0, walkOuts > 0, breakOffs > 0), Is.EqualTo((true, true, true, true)));
    }

    private static void Play(TalksRun run, int count)
    {
        for (var replication = 0; replication < count; replication++)
            run.Play(replication);
    }
}
