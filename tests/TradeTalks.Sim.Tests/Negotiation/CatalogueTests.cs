using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>What every strategy made of a rule for offers and one for acceptance has to keep to.</summary>
internal sealed class CatalogueTests
{
    private static readonly (double A, double B)[] Points =
        [(0.1, 0.9), (0.9, 0.2), (0.3, 0.8), (0.8, 0.35), (0.45, 0.7), (0.7, 0.5), (0.55, 0.6), (0.6, 0.1), (1, 0), (0, 1), (0.35, 0.3)];

    public static IEnumerable<string> Names() => StrategyCatalogue.All.Where(kind => kind.TakesAcceptance).Select(kind => kind.Name);

    public static IEnumerable<string> Uninformed() => Names().Where(name => !NeedsAll(name));

    public static IEnumerable<string> Acceptances() => AcceptanceCatalogue.All.Select(kind => kind.Name);

    [TestCaseSource(nameof(Names))]
    public void A_strategy_proposes_and_accepts_nothing_below_no_agreement(string name)
    {
        for (var replication = 0; replication < 20; replication++)
        {
            var run = Table(name, noDeal: 0.5).Play(replication);
            Assert.That(Duel.OffersOf(0, run), Has.Length.Positive.And.All.GreaterThanOrEqualTo(0.5));
            Assert.That(run.State.Bargains[0].Payoff(0), Is.GreaterThanOrEqualTo(0.5));
        }
    }

    [TestCaseSource(nameof(Names))]
    public void The_third_course_of_a_replication_is_the_first(string name)
    {
        var run = new TalksRun(Table(name).Build(), 1, TieOrder.Fifo) { Chronicle = new Chronicle() };
        var first = Course(run, 3);
        Course(run, 4);
        Assert.That(Course(run, 3), Is.EqualTo(first));
        Assert.That(Course(new TalksRun(run.State.Scenario, 1, TieOrder.Fifo) { Chronicle = new Chronicle() }, 3), Is.EqualTo(first), "and it is the same on a fresh run object");
    }

    [TestCaseSource(nameof(Names))]
    public void A_run_that_branches_off_without_other_chance_ends_the_same(string name)
    {
        var run = new TalksRun(Table(name).Build(), 1, TieOrder.Fifo);
        var branch = new TalksRun(run.State.Scenario, 1, TieOrder.Fifo);
        run.Begin(7);
        run.PlayUntil(SimTime.FromDays(4));
        branch.BranchFrom(run, 0);
        run.PlayOut();
        branch.PlayOut();
        Assert.That(branch.State.Bargains[0].Facts, Is.EqualTo(run.State.Bargains[0].Facts));
        Assert.That(branch.State.Bargains[0].Payoff(0), Is.EqualTo(run.State.Bargains[0].Payoff(0)));
    }

    [TestCaseSource(nameof(Uninformed))]
    public void What_outcomes_are_worth_to_the_other_moves_no_strategy_that_may_not_know_it(string name)
    {
        int[] script = [0, 9, 2, 4, 6, 10, 1];
        var usual = Duel.OffersOf(0, (Table(name) with { Script = script }).Play());
        var other = Duel.OffersOf(0, (Table(name) with { Script = script, Points = [.. Points.Select((point, option) => (point.A, option / 10.0))] }).Play());
        Assert.That(other, Is.EqualTo(usual));
    }

    [TestCaseSource(nameof(Names))]
    public void A_warm_replication_allocates_nothing(string name)
    {
        var run = new TalksRun(Table(name).Build(), 1, TieOrder.Fifo);
        for (var replication = 0; replication < 300; replication++)
            run.Play(replication);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var replication = 0; replication < 300; replication++)
            run.Play(replication);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [TestCaseSource(nameof(Names))]
    public void Every_strategy_says_what_it_does_and_who_described_it(string name)
    {
        var kind = Named(name);
        Assert.That(kind.Meaning, Does.EndWith(".").And.Length.GreaterThan(20));
        Assert.That(kind.Source, Is.Not.Empty);
        Assert.That(kind.Name, Does.Match("^[a-z]+(-[a-z]+)*$"));
    }

    [TestCaseSource(nameof(Acceptances))]
    public void Every_rule_of_acceptance_goes_with_every_strategy(string rule)
    {
        foreach (var name in Names())
            Assert.That(() => (Table(name, 0.2) with { Acceptance = $"{{{rule}: {{}}}}" }).Play(), Throws.Nothing, name);
    }

    [Test]
    public void No_name_is_given_twice()
    {
        Assert.That(StrategyCatalogue.All.Select(kind => kind.Name), Is.Unique);
        Assert.That(AcceptanceCatalogue.All.Select(kind => kind.Name), Is.Unique);
    }

    private static bool NeedsAll(string name) => Named(name).Needs.HasFlag(TableNeeds.CompleteInformation);

    private static StrategyKind Named(string name) => StrategyCatalogue.Named(name);

    private static Duel Table(string name, double noDeal = 0) => new()
    {
        A = $"{{{name}: {{}}}}",
        B = NeedsAll(name) ? "{zeuthen: {}}" : "{random: {}}",
        Points = Points,
        NoDeal = (noDeal, 0),
        IsComplete = NeedsAll(name),
        Acceptance = "{constant: {level: 0.95}}",
    };

    private static List<(int Side, int Outcome, double Round)> Course(TalksRun run, int replication)
    {
        run.Chronicle!.Clear();
        run.Play(replication);
        return [.. run.Chronicle.Entries.Where(entry => entry.What == Occurrence.Proposed).Select(entry => (entry.Side, entry.Proposal.Outcome, entry.Second))];
    }
}
