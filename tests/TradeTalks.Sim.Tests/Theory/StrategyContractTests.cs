using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Tests.Rules;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>What every strategy of the catalogue keeps to; those that need outcomes are tested beside them.</summary>
public sealed class StrategyContractTests
{
    private static IEnumerable<string> Alternating() => StrategyCatalogue.All.Where(kind => kind.Alternates is not null && !kind.Needs.HasFlag(TableNeeds.Outcomes)).Select(kind => kind.Name);

    private static IEnumerable<string> Standing() => StrategyCatalogue.All.Where(kind => kind.StandsOff is not null).Select(kind => kind.Name);

    private static ImmutableArray<StrategyKind> All() => StrategyCatalogue.All;

    [TestCaseSource(nameof(All))]
    public void A_strategy_has_a_name_a_meaning_a_source_and_documented_numbers(StrategyKind kind)
    {
        Assert.That(kind.Name, Does.Match("^[a-z]+(-[a-z]+)*$"));
        Assert.That(kind.Meaning, Has.Length.GreaterThan(20).And.EndsWith("."));
        Assert.That(kind.Source, Is.Not.Empty);
        foreach (var parameter in kind.Parameters.All)
        {
            var form = (NumberForm)parameter.Key.Form;
            Assert.That(parameter.Key.Meaning, Does.EndWith("."));
            Assert.That(parameter.Key.Source, Is.Not.Empty);
            Assert.That(parameter.Default.Distribution.Mean, Is.InRange(form.Lowest, form.Highest));
        }
    }

    [Test]
    public void Names_are_told_apart() => Assert.That(StrategyCatalogue.All.Select(kind => kind.Name), Is.Unique);

    [TestCaseSource(nameof(Alternating))]
    public void What_is_proposed_can_be_carried_out(string name)
    {
        foreach (var table in Courses(name))
        {
            foreach (var made in table.Public.History)
            {
                Assert.That(made.Proposal[0] + made.Proposal[1], Is.EqualTo(1).Within(1e-12));
                Assert.That(made.Proposal[0], Is.InRange(0, 1));
            }
        }
    }

    [TestCaseSource(nameof(Alternating))]
    public void Nobody_agrees_to_less_than_having_no_agreement(string name)
    {
        foreach (var table in Courses(name).Where(table => name != "coin-flip" && table.Facts.End == BargainEnd.Agreement))
            Assert.That(table.AgreedWorth(0), Is.GreaterThanOrEqualTo(table.Seats[0].Reservation - 1e-9));
    }

    [TestCaseSource(nameof(Alternating))]
    public void The_third_course_of_the_same_objects_is_like_the_first(string name)
    {
        var run = Table(name).Open();
        var traces = new List<ulong>();
        for (var course = 0; course < 3; course++)
        {
            run.Play(4);
            traces.Add(run.Trace);
        }

        Assert.That(traces.Distinct().Count(), Is.EqualTo(1));
    }

    [TestCaseSource(nameof(Alternating))]
    [TestCaseSource(nameof(Standing))]
    public void A_warm_replication_allocates_nothing(string name)
    {
        var run = TableFor(name).Open();
        for (var replication = 0; replication < 300; replication++)
            run.Play(replication);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var replication = 0; replication < 300; replication++)
            run.Play(replication);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [TestCaseSource(nameof(Alternating))]
    [TestCaseSource(nameof(Standing))]
    public void Results_do_not_hang_on_the_number_of_threads_or_the_order_of_ties(string name)
    {
        var scenario = TableFor(name).Build();
        var one = new Experiment(scenario, 500, 1) { Threads = 1 }.Run();
        var three = new Experiment(scenario, 500, 1) { Threads = 3 }.Run();
        Assert.That(three.Fingerprint, Is.EqualTo(one.Fingerprint));
        var shuffled = new Experiment(scenario, 500, 1) { Ties = TieOrder.Shuffle(7) }.Run();
        for (var column = 0; column < one.Columns.Length; column++)
            Assert.That(shuffled.Observed(column), Is.EqualTo(one.Observed(column)), one.Columns[column].Name);
    }

    [TestCaseSource(nameof(Alternating))]
    public void A_course_can_be_branched_in_the_middle(string name)
    {
        var first = Table(name).Open();
        first.Begin(2);
        first.PlayUntil(TradeTalks.Sim.Units.SimTime.FromDays(3.5));
        var branch = new TalksRun(first.State.Scenario, 20191009, TieOrder.Fifo);
        branch.BranchFrom(first, 0);
        first.PlayOut();
        branch.PlayOut();
        Assert.That(branch.Trace, Is.EqualTo(first.Trace));
        Assert.That(branch.State.Bargains[0].Payoff(0), Is.EqualTo(first.State.Bargains[0].Payoff(0)));
    }

    [Test]
    public void Every_strategy_is_named_on_the_page_about_theory()
    {
        var page = Repository.Read("docs", "theory.md");
        Assert.That(StrategyCatalogue.All.Where(kind => !page.Contains($"`{kind.Name}`", StringComparison.Ordinal)).Select(kind => kind.Name), Is.Empty);
    }

    private static IEnumerable<BargainState> Courses(string name)
    {
        for (var replication = 0; replication < 20; replication++)
            yield return Table(name).Play(replication);
    }

    private static BargainTable TableFor(string name) => StrategyCatalogue.Named(name).Alternates is not null ? Table(name) : Standoff(name);

    /// <summary>A strategy against a late conceder, ten rounds, with everything a table can have.</summary>
    private static BargainTable Table(string name)
    {
        var needs = StrategyCatalogue.Named(name).Needs;
        var table = new BargainTable { HorizonDays = 20, Protocol = new Protocol(ProtocolKind.AlternatingOffers) { Rounds = 10, IsOneSided = needs.HasFlag(TableNeeds.OpenerAlone) } };
        table.Strategy(0, name).Strategy(1, needs.HasFlag(TableNeeds.AnswersAtOnce) ? name : "time-dependent");
        table.Term(0, NoDeal, 0.1).Term(-1, DiscountFactor, 0.9).Rule(ProtocolParameters.BreakdownChance, 0.02).Rule(ProtocolParameters.BreakdownHazard, 1);
        return table.Term(1, PrivateCost, Input.EachTime(TradeTalks.Sim.Engine.Distributions.Distribution.Uniform(0, 0.3)));
    }

    private static BargainTable Standoff(string name)
    {
        var table = new BargainTable { HorizonDays = 400, Protocol = new Protocol(ProtocolKind.Standoff) };
        table.Strategy(0, name).Strategy(1, "attrition").Term(-1, Claim, 0.7).Term(-1, Hardball, 0.1);
        return table.Term(-1, DiscountFactor, 0.5).Term(-1, AudienceCost, 0.1);
    }
}
