using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Runs;

/// <summary>What holds in every course of every shipped scenario, whatever chance brings.</summary>
public sealed class InvariantTests
{
    private const int Replications = 1500;
    private const int BeliefReplications = 150;
    private const int LongEnoughForPurchases = 60;

    private static IEnumerable<string> Scenarios() => Courses.Shipped();

    [TestCaseSource(nameof(Scenarios))]
    public void Purchases_never_exceed_the_pledge(string name)
    {
        var scenario = Courses.Read(name);
        var counted = 0.0;
        Courses.Play(
            scenario,
            Replications,
            run =>
            {
                foreach (var table in run.State.Tables)
                    counted += CheckPurchases(run, table);
            },
            withChronicle: true);
        Assert.That(counted > 0, Is.EqualTo(scenario.Calendar.HorizonDays > LongEnoughForPurchases), "purchases are put to the test where there is time for them");
    }

    [TestCaseSource(nameof(Scenarios))]
    public void Shares_stay_within_bounds(string name) => Courses.Play(
        Courses.Read(name),
        Replications,
        run =>
        {
            foreach (var entry in run.Chronicle!.Entries)
                CheckEntry(entry, run.State.Scenario);
            foreach (var table in run.State.Tables)
            {
                Assert.That(table.Public.TextGap, Is.InRange(0, 1));
                foreach (var seat in table.Seats)
                {
                    Assert.That(seat.Expectation, Is.InRange(0, 1));
                    Assert.That(seat.Disagreement, Is.LessThanOrEqualTo(0));
                }
            }
        },
        withChronicle: true);

    [TestCaseSource(nameof(Scenarios))]
    public void Beliefs_stay_within_their_clamp_every_day_and_right_after_each_move(string name) => CheckBeliefs(Courses.Read(name));

    [TestCaseSource(nameof(Scenarios))]
    public void Beliefs_stay_within_a_narrow_clamp_too(string name)
    {
        var scenario = Courses.Read(name);
        CheckBeliefs(scenario.Sides.Aggregate(scenario, (narrowed, side) => narrowed.With(side.Id, SideParameters.BeliefBound, 0.25)));
    }

    [TestCaseSource(nameof(Scenarios))]
    public void Nothing_happens_before_the_start_or_after_the_horizon_and_time_never_runs_back(string name) => Courses.Play(
        Courses.Read(name),
        Replications,
        run =>
        {
            var end = run.State.Scenario.Calendar.End;
            var last = SimTime.Start;
            foreach (var entry in run.Chronicle!.Entries)
            {
                Assert.That(entry.Time, Is.GreaterThanOrEqualTo(last).And.LessThan(end));
                last = entry.Time;
            }
        },
        withChronicle: true);

    [TestCaseSource(nameof(Scenarios))]
    public void A_chronicle_changes_nothing(string name)
    {
        var scenario = Courses.Read(name);
        var told = new List<ulong>();
        Courses.Play(scenario, 200, run => told.Add(run.Trace), withChronicle: true);
        var untold = new List<ulong>();
        Courses.Play(scenario, 200, run => untold.Add(run.Trace));
        Assert.That(told, Is.EqualTo(untold));
    }

    /// <summary>Checks what has fallen due at a table and returns it.</summary>
    private static double CheckPurchases(TalksRun run, TableState table)
    {
        var ledger = new PurchaseLedger(run.State.Scenario, table.Index);
        foreach (var entry in run.Chronicle!.Entries)
            ledger.Tell(entry);
        ledger.End(run.State.Scenario.Calendar.End);
        var message = $"table {table.Talks.Id}, replication {run.State.Replication}";
        Assert.That(table.Facts.Pledged, Is.EqualTo(ledger.Pledged).Within(1e-9), message);
        Assert.That(table.Facts.Due, Is.EqualTo(ledger.Due).Within(1e-9).And.LessThanOrEqualTo(ledger.Most + 1e-9), message);
        Assert.That(table.Facts.Delivered, Is.EqualTo(ledger.Delivered).Within(1e-9).And.LessThanOrEqualTo(table.Facts.Due + 1e-9), message);
        return table.Facts.Due;
    }

    private static void CheckBeliefs(Scenario scenario)
    {
        var atBound = 0;
        var slices = new TalksRun(scenario, 1, TieOrder.Fifo);
        Courses.Play(scenario, BeliefReplications, run => atBound += CheckBeliefs(slices, run), withChronicle: true);
        Assert.That(atBound, Is.Positive, "the clamp is put to the test");
    }

    /// <summary>Plays a course again, stopping every midnight and right after each moment told, and returns how often a belief stood at its bound.</summary>
    private static int CheckBeliefs(TalksRun run, TalksRun told)
    {
        var atBound = 0;
        run.Begin(told.State.Replication);
        var midnights = Enumerable.Range(0, run.State.Scenario.Calendar.HorizonDays + 2).Select(day => SimTime.FromDays(day));
        foreach (var moment in told.Chronicle!.Entries.Select(entry => entry.Time).Concat(midnights).Distinct().Order())
        {
            run.PlayUntil(new SimTime(moment.Ticks + 1));
            foreach (var seat in run.State.Tables.SelectMany(table => table.Seats))
                atBound += CheckBelief(seat, moment, run.State.Replication);
        }

        return atBound;
    }

    /// <summary>News keeps the log-odds within the bound; from there they only fall back to where they rest.</summary>
    private static int CheckBelief(Seat seat, SimTime moment, long replication)
    {
        var (belief, bound, logOdds) = (seat.Me[SideParameters.Belief], seat.Me[SideParameters.BeliefBound], seat.Belief.LogOddsAt(moment));
        var resting = Math.Log(belief / (1 - belief));
        if (!(Math.Abs(logOdds) <= Math.Max(bound, Math.Abs(resting)) + 1e-12))
            Assert.Fail($"side {seat.Side} holds log-odds of {logOdds}, bound {bound}, day {moment.Days}, replication {replication}");
        return Math.Abs(Math.Abs(logOdds) - bound) < 1e-12 ? 1 : 0;
    }

    private static void CheckEntry(ChronicleEntry entry, Scenario scenario)
    {
        if (entry.What is Occurrence.OfferTabled or Occurrence.AgreementInPrinciple)
        {
            for (var segment = 0; segment < Segment.Of(scenario.Talks[entry.Table], scenario.TariffLists).Length; segment++)
                Assert.That(entry.Package[segment], Is.InRange(0, 1));
        }

        if (entry.What is Occurrence.Debrief)
            Assert.That((entry.Number, entry.Second), Is.EqualTo((Math.Clamp(entry.Number, 0, 1), Math.Clamp(entry.Second, 0, 1))));
        if (entry.What == Occurrence.Decided)
            CheckDecision(entry.Decision, entry.Chosen);
    }

    private static void CheckDecision(Decision decision, int chosen)
    {
        var sum = 0.0;
        for (var index = 0; index < decision.Count; index++)
        {
            Assert.That(decision[index].Probability, Is.InRange(0, 1));
            sum += decision[index].Probability;
        }

        Assert.That(sum, Is.EqualTo(1).Within(1e-12));
        Assert.That(decision[chosen].Probability, Is.GreaterThan(0));
    }
}
