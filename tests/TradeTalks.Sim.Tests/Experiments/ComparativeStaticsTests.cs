using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Events;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Tests.Runs;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Experiments;

/// <summary>
/// What theory says must move which way in the talks of October 2019: pairs of courses with the same chance, one number changed.
/// A difference has to be at least three standard errors of the paired mean away from zero. The demand needs three times as many pairs: at 4,000 its effect on that week was two standard errors.
/// </summary>
public sealed class ComparativeStaticsTests
{
    private const int Pairs = 4000;
    private const int BlacklistingPairs = 12000;
    private const double Errors = 3;
    private const int Group = 100;
    private const int LastDayOfRound = 2;

    private static readonly SimTime EndOfRound = SimTime.FromDays(LastDayOfRound + 1);

    private static readonly Scenario Flagship = Courses.Read("october-2019.yaml");

    [Test]
    public void More_demanded_by_the_United_States_makes_a_deal_that_week_less_likely() =>
        Falls(DealThatWeek, Us(SideParameters.DemandedShare, 0.6), Us(SideParameters.DemandedShare, 0.85), 3 * Pairs);

    [Test]
    public void More_demanded_by_the_United_States_gets_it_a_larger_share_where_there_is_a_deal() =>
        Rises(ShareOfUs, Us(SideParameters.DemandedShare, 0.6), Us(SideParameters.DemandedShare, 0.85));

    [Test]
    public void A_China_that_never_lowers_its_expectations_makes_a_deal_less_likely() =>
        Falls(DealByTheEnd, Flagship, China(SideParameters.ExpectationAdjustment, 0).With("China", SideParameters.ListingHumbling, 0));

    [Test]
    public void High_hopes_on_both_sides_make_a_deal_that_week_far_less_likely()
    {
        var hopeful = Us(SideParameters.Belief, 0.75).With("China", SideParameters.Belief, 0.75);
        FallsBelow(0.6, DealThatWeek, Flagship, hopeful);
    }

    [Test]
    public void Without_progress_of_the_deputies_a_deal_is_far_less_likely()
    {
        var stuck = Flagship.WithTable(TalksParameters.TextProgress, 0);
        FallsBelow(0.75, DealByTheEnd, Flagship, stuck);
    }

    [Test]
    public void A_China_that_plays_hardball_makes_a_deal_less_likely() =>
        Falls(DealByTheEnd, China(SideParameters.Hardball, 0), China(SideParameters.Hardball, 1));

    [Test]
    public void More_friction_makes_a_deal_less_likely() =>
        Falls(DealByTheEnd, China(SideParameters.Friction, 4), China(SideParameters.Friction, 20));

    [Test]
    public void A_larger_offer_of_purchases_makes_a_deal_more_likely() =>
        Rises(DealByTheEnd, WithPurchasesTimes(1), WithPurchasesTimes(1.5));

    [Test]
    public void Threats_believed_to_work_are_carried_out_more_often()
    {
        var sceptical = Us(SideParameters.SoftResponse, 0.1).With("US", SideParameters.HardResponse, 0.6).With("US", SideParameters.ThreatValue, 0.1);
        var convinced = Us(SideParameters.SoftResponse, 0.9).With("US", SideParameters.HardResponse, 0).With("US", SideParameters.ThreatValue, 0.9);
        Rises(run => run.State.Tables[0].Facts.Executions, sceptical, convinced);
        var difference = Difference(SharesCarriedOut(sceptical), SharesCarriedOut(convinced));
        Assert.That(difference.Mean, Is.GreaterThan(Errors * difference.Error), $"of steps decided on: {difference}");
    }

    [Test]
    public void A_further_blacklisting_on_the_eve_makes_a_deal_less_likely_but_less_than_belief_suggests()
    {
        var week = Difference(Values(DealThatWeek, Flagship, BlacklistingPairs), Values(DealThatWeek, Flagship, BlacklistingPairs, Blacklist));
        var belief = Difference(Values(BeliefOfChina, Flagship, BlacklistingPairs, until: EndOfRound), Values(BeliefOfChina, Flagship, BlacklistingPairs, Blacklist, EndOfRound));
        Assert.Multiple(() =>
        {
            Assert.That(week.Mean, Is.LessThan(-Errors * week.Error), $"deals: {week}");
            Assert.That(belief.Mean, Is.LessThan(week.Mean - (Errors * (week.Error + belief.Error))), $"deals: {week}, belief: {belief}");
        });
    }

    [Test]
    public void A_text_the_deputies_left_wide_open_makes_a_deal_that_week_far_less_likely()
    {
        var (half, open) = (Flagship.WithTable(TalksParameters.TextGap, 0.4), Flagship.WithTable(TalksParameters.TextGap, 0.8));
        FallsBelow(0.5, DealThatWeek, half, open);
    }

    [Test]
    public void Imposers_who_fear_for_the_talks_put_more_steps_off() =>
        Rises(run => run.State.Tables[0].Facts.Postponements, Us(SideParameters.FearedBreak, 0), Us(SideParameters.FearedBreak, 0.8));

    [Test]
    public void A_text_dearer_at_home_is_struck_through_more_often() =>
        Rises(run => run.State.Tables[0].Facts.TextsStruck, China(SideParameters.HomeSurprise, 0), China(SideParameters.HomeSurprise, 2));

    private static Scenario Us(Parameter parameter, double value) => Flagship.With("US", parameter, value);

    private static Scenario China(Parameter parameter, double value) => Flagship.With("China", parameter, value);

    private static Scenario WithPurchasesTimes(double times) => Flagship with
    {
        Talks = [.. Flagship.Talks.Select(talks => talks with
        {
            Issues = [.. talks.Issues.Select(issue => issue.Kind == IssueKind.Purchases
                ? issue with { Tiers = [.. issue.Tiers.Select(tier => tier with { Amount = tier.Amount * times, WorthToFirst = Times(tier.WorthToFirst, times), WorthToSecond = Times(tier.WorthToSecond, times) })] }
                : issue)],
        })],
    };

    private static Input Times(Input input, double times) => Input.Known(input.Distribution.Mean * times);

    /// <summary>The evening before: firms of China are blacklisted once more.</summary>
    private static void Blacklist(TalksRun run) => Listing.Press(run, run.State.Tables[0], list: 0);

    private static double BeliefOfChina(TalksRun run) => run.State.Tables[0].Seats[1].Belief.At(EndOfRound);

    /// <summary>The share of steps that were carried out, of those carried out or put off, in groups of courses large enough to have some.</summary>
    private static List<double> SharesCarriedOut(Scenario scenario)
    {
        var (carriedOut, putOff) = (Values(run => run.State.Tables[0].Facts.Executions, scenario, Pairs), Values(run => run.State.Tables[0].Facts.Postponements, scenario, Pairs));
        return [.. carriedOut.Zip(putOff).Chunk(Group).Select(group => group.Sum(pair => pair.First) / group.Sum(pair => pair.First + pair.Second))];
    }

    private static double DealThatWeek(TalksRun run) =>
        run.State.Tables[0].Facts is { Agreements: > 0 } facts && facts.AgreedAt.Day <= LastDayOfRound ? 1 : 0;

    private static double DealByTheEnd(TalksRun run) => run.State.Tables[0].Facts.Agreements > 0 ? 1 : 0;

    private static double ShareOfUs(TalksRun run) => run.State.Tables[0].Facts.Status.IsDeal() ? run.State.Tables[0].Facts.ShareOfFirst : double.NaN;

    private static void Rises(Func<TalksRun, double> read, Scenario before, Scenario after)
    {
        var difference = Difference(read, before, after);
        Assert.That(difference.Mean, Is.GreaterThan(Errors * difference.Error), $"{difference}");
    }

    private static void Falls(Func<TalksRun, double> read, Scenario before, Scenario after, int pairs = Pairs)
    {
        var difference = Difference(read, before, after, pairs);
        Assert.That(difference.Mean, Is.LessThan(-Errors * difference.Error), $"{difference}");
    }

    /// <summary>Falls even below a multiple of what it was.</summary>
    private static void FallsBelow(double factor, Func<TalksRun, double> read, Scenario before, Scenario after)
    {
        var difference = Difference([.. Values(read, before, Pairs).Select(value => factor * value)], Values(read, after, Pairs));
        Assert.That(difference.Mean, Is.LessThan(-Errors * difference.Error), $"from {factor} of it: {difference}");
    }

    private static (double Mean, double Error) Difference(Func<TalksRun, double> read, Scenario before, Scenario after, int pairs = Pairs) =>
        Difference(Values(read, before, pairs), Values(read, after, pairs));

    private static (double Mean, double Error) Difference(List<double> before, List<double> after)
    {
        var differences = before.Zip(after, (one, other) => other - one).Where(double.IsFinite).ToList();
        var mean = differences.Average();
        var variance = differences.Sum(difference => (difference - mean) * (difference - mean)) / (differences.Count - 1);
        return (mean, Math.Sqrt(variance / differences.Count));
    }

    private static List<double> Values(Func<TalksRun, double> read, Scenario scenario, int pairs, Action<TalksRun>? first = null, SimTime? until = null)
    {
        var values = new List<double>(pairs);
        var run = new TalksRun(scenario, seed: 1, TieOrder.Fifo);
        for (var replication = 0; replication < pairs; replication++)
        {
            run.Begin(replication);
            first?.Invoke(run);
            if (until is { } moment)
                run.PlayUntil(moment);
            else
                run.PlayOut();
            values.Add(read(run));
        }

        return values;
    }
}
