using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Runs;

/// <summary>What holds in every course of every shipped scenario, whatever chance brings.</summary>
public sealed class InvariantTests
{
    private const int Replications = 1500;

    private static IEnumerable<string> Scenarios() => Courses.Shipped();

    [TestCaseSource(nameof(Scenarios))]
    public void Purchases_never_exceed_the_pledge(string name) => Courses.Play(Courses.Read(name), Replications, run =>
    {
        foreach (var table in run.State.Tables)
        {
            Assert.That(table.Facts.Delivered, Is.InRange(0, table.Facts.Due * (1 + 1e-12)));
            Assert.That(table.Facts.Due, Is.LessThanOrEqualTo(Offered(table) * run.State.Scenario.Calendar.HorizonDays / 365 * (1 + 1e-9)));
        }
    });

    [TestCaseSource(nameof(Scenarios))]
    public void Duties_follow_the_rates_told_in_the_chronicle_to_the_last_cent(string name)
    {
        var scenario = Courses.Read(name);
        Courses.Play(
            scenario,
            Replications,
            run =>
            {
                for (var list = 0; list < scenario.TariffLists.Length; list++)
                    Assert.That(run.State.Tariffs.Duties(list), Is.EqualTo(DutiesTold(run, list)).Within(1e-9), $"{scenario.TariffLists[list].Id}, replication {run.State.Replication}");
            },
            withChronicle: true);
    }

    [TestCaseSource(nameof(Scenarios))]
    public void No_step_takes_effect_that_was_not_announced_and_no_rate_moves_in_silence(string name)
    {
        var scenario = Courses.Read(name);
        Courses.Play(
            scenario,
            Replications,
            run =>
            {
                for (var list = 0; list < scenario.TariffLists.Length; list++)
                    CheckRates(run, scenario, list);
            },
            withChronicle: true);
    }

    [TestCaseSource(nameof(Scenarios))]
    public void Shares_stay_within_bounds_and_beliefs_within_their_clamp(string name) => Courses.Play(
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
                    Assert.That(Math.Abs(seat.Belief.LogOddsAt(run.State.Scenario.Calendar.End)), Is.LessThanOrEqualTo(Math.Max(seat.Me[SideParameters.BeliefBound], Math.Log(99)) + 1e-12));
                }
            }
        },
        withChronicle: true);

    [TestCaseSource(nameof(Scenarios))]
    public void Nothing_happens_before_the_start_or_after_the_horizon_and_time_never_runs_back(string name) => Courses.Play(
        Courses.Read(name),
        Replications,
        run =>
        {
            var end = run.State.Scenario.Calendar.End;
            var last = Units.SimTime.Start;
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

    private static double Offered(TableState table)
    {
        var sum = 0.0;
        foreach (var segment in table.Segments)
            sum += segment.Kind == IssueKind.Purchases ? segment.Amount : 0;
        return sum;
    }

    private static IEnumerable<ChronicleEntry> RateChanges(TalksRun run, int list) => run.Chronicle!.Entries.Where(entry =>
        entry.List == list && entry.What is Occurrence.StepTookEffect or Occurrence.Exemption or Occurrence.TariffCut or Occurrence.RateRestored && entry.List == list);

    private static double DutiesTold(TalksRun run, int list)
    {
        var described = run.State.Scenario.TariffLists[list];
        var (rate, since, sum) = (described.Rate, 0.0, 0.0);
        foreach (var change in RateChanges(run, list))
        {
            sum += described.Coverage * rate * (change.Time.Days - since) / 365;
            (rate, since) = (change.Second, change.Time.Days);
        }

        return sum + (described.Coverage * rate * (run.State.Scenario.Calendar.End.Days - since) / 365);
    }

    private static void CheckRates(TalksRun run, Scenario scenario, int list)
    {
        var rate = scenario.TariffLists[list].Rate;
        var announced = scenario.TariffLists[list].Steps.Length;
        foreach (var entry in run.Chronicle!.Entries.Where(entry => entry.List == list))
        {
            if (entry.What is Occurrence.ThreatAnnounced or Occurrence.RetaliationAnnounced or Occurrence.StepRestored)
                announced++;
            if (entry.What is Occurrence.StepTookEffect or Occurrence.StepOvertaken)
                Assert.That(--announced, Is.GreaterThanOrEqualTo(0), $"{scenario.TariffLists[list].Id}, replication {run.State.Replication}");
            if (entry.What == Occurrence.StepTookEffect)
                Assert.That(entry.Second, Is.Not.EqualTo(entry.Number), $"a step that takes effect changes the rate: {scenario.TariffLists[list].Id}, replication {run.State.Replication}");
            if (entry.What is not (Occurrence.StepTookEffect or Occurrence.Exemption or Occurrence.TariffCut or Occurrence.RateRestored))
                continue;
            Assert.That(entry.Number, Is.EqualTo(rate), "each change starts where the one before ended");
            rate = entry.Second;
        }

        Assert.That(run.State.Tariffs.Rates[list], Is.EqualTo(rate));
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
