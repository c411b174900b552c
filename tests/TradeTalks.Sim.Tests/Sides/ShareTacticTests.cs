using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Sides;

/// <summary>Strategies of alternating offers in the talks over tariffs: they replace offer and answer, and nothing else.</summary>
public sealed class ShareTacticTests
{
    private const int Replications = 200;

    /// <summary>Half of the time to the deadline has run, so a linear conceder from 60 % down to nothing demands 30 %.</summary>
    [Test]
    public void The_package_composed_keeps_the_share_demanded_at_this_moment()
    {
        var (view, package) = (new Sitting().View, default(Package));
        new ShareTactic(time => 0.6 * (1 - time)).Compose(view, ref package);
        Assert.That(TableConduct.ShareOf(view, Agenda.Mini, package), Is.EqualTo(0.3).Within(1e-12));
    }

    /// <summary>The package is worth 10 - 4/2 = 8 to the side and no deal -3, of a gain of 24: a share of 11/24.</summary>
    [TestCase(0.45, 1)]
    [TestCase(0.47, 0)]
    public void An_offer_is_accepted_just_when_it_gives_the_share_demanded(double demand, double probability)
    {
        var sitting = new Sitting();
        sitting.Public.Offer = Sitting.Package(1, 0.5, 0);
        var decision = new Decision(DecisionKind.Answer);
        decision.Offer(Move.Accept);
        decision.Offer(Move.Refuse);
        new ShareTactic(_ => demand).Decide(sitting.View, ref decision);
        Assert.That(decision[0].Probability, Is.EqualTo(probability));
    }

    [Test]
    public void A_hardliner_accepts_no_offer_below_its_demand()
    {
        var answers = Play(CaseWith("hardliner", (Hardliner.Demand, 0.9))).Where(entry => entry.What == Occurrence.Decided && entry.Side == 0 && entry.Decision.Kind == DecisionKind.Answer).ToList();
        Assert.That(answers, Is.Not.Empty);
        Assert.That(answers.Select(answer => answer.Decision[0].Probability), Is.All.Zero);
    }

    [Test]
    public void A_conceder_gets_to_a_deal_more_often_than_a_hardliner()
    {
        var soft = Deals(CaseWith("time-dependent", (TimeDependent.Exponent, 3), (TimeDependent.Floor, 0.2)));
        var hard = Deals(CaseWith("hardliner", (Hardliner.Demand, 0.95)));
        Assert.That(soft, Is.GreaterThan(hard));
    }

    [Test]
    public void Principals_still_decide_as_political_agents()
    {
        var kinds = Play(CaseWith("time-dependent")).Where(entry => entry.What == Occurrence.Decided && entry.Side == 0).Select(entry => entry.Decision.Kind).Distinct();
        Assert.That(kinds, Has.Member(DecisionKind.Deadline).And.Member(DecisionKind.AgendaWish));
    }

    [Test]
    public void A_warm_replication_allocates_nothing()
    {
        var run = new TalksRun(CaseWith("time-dependent"), 1, TieOrder.Fifo);
        for (var replication = 0; replication < 500; replication++)
            run.Play(replication);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var replication = 0; replication < 500; replication++)
            run.Play(replication);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static Scenario CaseWith(string strategy, params (Parameter Key, double Value)[] numbers)
    {
        var kind = StrategyCatalogue.Named(strategy);
        ImmutableArray<Input> inputs = [.. kind.Parameters.All.Select(parameter => numbers.Any(number => number.Key == parameter) ? Input.Known(numbers.First(number => number.Key == parameter).Value) : parameter.Default)];
        var scenario = new Case().Plain().Build();
        return scenario with { Sides = scenario.Sides.SetItem(0, scenario.Sides[0] with { Bargains = new StrategyChoice(kind, inputs) }) };
    }

    private static List<ChronicleEntry> Play(Scenario scenario)
    {
        var run = new TalksRun(scenario, 1, TieOrder.Fifo) { Chronicle = new Chronicle() };
        for (var replication = 0; replication < Replications; replication++)
            run.Play(replication);
        return [.. run.Chronicle.Entries];
    }

    private static int Deals(Scenario scenario) => Play(scenario).Count(entry => entry.What == Occurrence.AgreementInPrinciple);
}
