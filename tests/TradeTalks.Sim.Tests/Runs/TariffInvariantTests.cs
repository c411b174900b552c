using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Runs;

/// <summary>Tariffs follow what was announced, agreed and broken, in every course of every shipped scenario.</summary>
public sealed class TariffInvariantTests
{
    private const string Richest = "three-fronts.yaml";
    private const int Replications = 1500;
    private const int DailyReplications = 500;

    private static IEnumerable<string> Scenarios() => Courses.Shipped();

    [TestCaseSource(nameof(Scenarios))]
    public void No_tariff_changes_without_an_announcement_and_every_step_comes_on_its_day_at_its_rate(string name)
    {
        var run = new TalksRun(Courses.Read(name), 1, TieOrder.Fifo) { Chronicle = new Chronicle() };
        for (var replication = 0; replication < DailyReplications; replication++)
            FollowByDay(run, replication);
    }

    [TestCaseSource(nameof(Scenarios))]
    public void Duties_follow_the_schedule_to_the_last_cent(string name)
    {
        var scenario = Courses.Read(name);
        Courses.Play(
            scenario,
            Replications,
            run =>
            {
                var ledger = Follow(run);
                for (var list = 0; list < scenario.TariffLists.Length; list++)
                    Assert.That(run.State.Tariffs.Duties(list), Is.EqualTo(ledger.DutiesUntil(list, scenario.Calendar.End)).Within(1e-9), $"list {list}, replication {run.State.Replication}");
            },
            withChronicle: true);
    }

    [Test]
    public void Rates_and_steps_come_back_as_they_were_when_an_agreement_is_broken()
    {
        var scenario = Courses.Read(Richest);
        scenario = scenario.Sides.Aggregate(scenario, (broken, side) => broken.With(side.Id, SideParameters.Compliance, 0.1));
        scenario = scenario with { Talks = [.. scenario.Talks.Select(talks => talks with { Issues = [.. talks.Issues.Select(issue => issue with { InMini = true })] })] };
        var followed = new HashSet<Occurrence>();
        Courses.Play(scenario, DailyReplications, run => followed.UnionWith(Follow(run).Followed), withChronicle: true);
        Assert.That(followed, Is.EquivalentTo(TariffLedger.Rules), "every rule is put to the test");
    }

    [TestCaseSource(nameof(Scenarios))]
    public void No_answer_newly_taxes_more_than_is_left_of_the_imports(string name)
    {
        var newlyTaxed = 0;
        Courses.Play(Courses.Read(name), Replications, run => newlyTaxed += CheckAnswers(run), withChronicle: true);
        if (name == Richest)
            Assert.That(newlyTaxed, Is.Positive, "the rule is put to the test");
    }

    /// <summary>Follows the tariffs of a course that is over.</summary>
    private static TariffLedger Follow(TalksRun run)
    {
        var ledger = new TariffLedger(run.State);
        foreach (var entry in run.Chronicle!.Entries)
            ledger.Tell(entry);
        ledger.Compare(run.State.Scenario.Calendar.End);
        return ledger;
    }

    /// <summary>Plays a course and compares it with a ledger of its tariffs every day.</summary>
    private static void FollowByDay(TalksRun run, int replication)
    {
        run.Chronicle!.Clear();
        run.Begin(replication);
        var ledger = new TariffLedger(run.State);
        var told = 0;
        for (var day = 0; day <= run.State.Scenario.Calendar.HorizonDays + 1; day++)
        {
            run.PlayUntil(SimTime.FromDays(day));
            for (; told < run.Chronicle.Entries.Count; told++)
                ledger.Tell(run.Chronicle.Entries[told]);
            ledger.Compare(SimTime.FromDays(day));
        }
    }

    /// <summary>Checks the answers of a course and returns how many newly taxed goods.</summary>
    private static int CheckAnswers(TalksRun run)
    {
        var newlyTaxed = 0;
        var ledger = new TariffLedger(run.State);
        foreach (var entry in run.Chronicle!.Entries)
        {
            if (entry.What == Occurrence.RetaliationAnnounced && ledger.RateAhead(entry.List) == 0)
            {
                newlyTaxed++;
                Assert.That(run.State.Scenario.TariffLists[entry.List].Coverage, Is.LessThanOrEqualTo(ledger.ImportsLeft(entry)), $"replication {run.State.Replication}");
            }

            ledger.Tell(entry);
        }

        return newlyTaxed;
    }
}
