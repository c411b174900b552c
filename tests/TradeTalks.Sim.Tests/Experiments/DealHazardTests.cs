using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Tests.Runs;

namespace TradeTalks.Sim.Tests.Experiments;

/// <summary>When deals are made: before tariff dates rather than at other times, and ever less often where only obstinate types are left.</summary>
public sealed class DealHazardTests
{
    [Test]
    public void Deals_bunch_before_a_tariff_date_and_move_with_it()
    {
        var (early, late) = (DealsBefore(StepDue(31)), DealsBefore(StepDue(70)));
        AssertMore(early.BeforeFirst, late.BeforeFirst);
        AssertMore(late.BeforeSecond, early.BeforeSecond);
    }

    [Test]
    public void Rounds_are_moved_ahead_of_tariff_dates()
    {
        var moving = RoundsBefore(Courses.Read("january-2019.yaml").WithTable(TalksParameters.MeetsBeforeDeadlines, 1));
        var careless = RoundsBefore(Courses.Read("january-2019.yaml").WithTable(TalksParameters.MeetsBeforeDeadlines, 0));
        Assert.That(moving, Is.GreaterThan(1.3 * careless));
    }

    [Test]
    public void A_hardball_type_alone_makes_the_hazard_of_a_deal_fall_over_time()
    {
        // A side that yields as time passes is ever likelier to close; with a type that never yields, the pairs that could agree leave first and the obstinate remain.
        var alike = LateOverEarly(hardball: 0);
        var mixed = LateOverEarly(hardball: 0.5);
        Assert.That(mixed, Is.LessThan(0.8 * alike), "hazard of later rounds over that of the first two");
    }

    /// <summary>The talks of January 2019 with the first step due on another day.</summary>
    private static Scenario StepDue(int day)
    {
        var scenario = Courses.Read("january-2019.yaml");
        return scenario with { TariffLists = [.. scenario.TariffLists.Select(list => list with { Steps = [.. list.Steps.Select(step => step with { Due = scenario.Calendar.StartDate.AddDays(day) })] })] };
    }

    /// <summary>Deals in the ten days before day 31 and before day 70.</summary>
    private static (int BeforeFirst, int BeforeSecond) DealsBefore(Scenario scenario)
    {
        var (first, second) = (0, 0);
        Courses.Play(scenario, 60_000, run =>
        {
            if (run.State.Tables[0].Facts is not { Agreements: > 0 } facts)
                return;
            first += facts.AgreedAt.Day is >= 21 and <= 31 ? 1 : 0;
            second += facts.AgreedAt.Day is >= 60 and <= 70 ? 1 : 0;
        });
        return (first, second);
    }

    /// <summary>More by at least three standard errors of the difference of two counts.</summary>
    private static void AssertMore(int more, int fewer) =>
        Assert.That(more - fewer, Is.GreaterThan(3 * Math.Sqrt(more + fewer)), $"{more} against {fewer}");

    private static double RoundsBefore(Scenario scenario)
    {
        var rounds = 0;
        Courses.Play(scenario, 2000, run => rounds += run.Chronicle!.Entries.Count(entry => entry.What == TradeTalks.Sim.Runs.Occurrence.HighLevelRound && entry.Time.Day is > 21 and <= 31), withChronicle: true);
        return rounds;
    }

    private static double LateOverEarly(double hardball)
    {
        var scenario = new Case { HasStep = false, HorizonDays = 700 }.Plain()
            .With("North.choice_precision", 1).With("South.choice_precision", 1).With("main.text_gap", 0.1).With("main.quiet_span", 100)
            .With("South.hardball", hardball).With("South.hardball_yield", 0)
            .With("South.demanded_share", 0.9).With("South.least_share", 0.2).With("South.concession_exponent", 1)
            .With("North.demanded_share", 0.6).With("North.least_share", 0.5).With("North.concession_exponent", 1)
            .With("North.expectation_adjustment", 0).With("South.expectation_adjustment", 0).With("main.collapse", 0).With("main.walk_out", 0)
            .Build();
        var deals = new double[20];
        var rounds = new double[20];
        Courses.Play(scenario, 4000, run =>
        {
            var facts = run.State.Tables[0].Facts;
            for (var round = 1; round <= Math.Min(facts.Rounds, 19); round++)
                rounds[round]++;
            if (facts.Agreements > 0 && facts.Rounds < 20)
                deals[facts.Rounds]++;
        });
        var early = deals[1..3].Sum() / rounds[1..3].Sum();
        var late = deals[4..12].Sum() / rounds[4..12].Sum();
        return late / early;
    }
}
