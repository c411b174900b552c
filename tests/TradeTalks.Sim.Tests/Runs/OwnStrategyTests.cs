using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Runs;

/// <summary>A script with a memory sits in North's chair: it takes the third offer of the course, whatever it is, and answers no step.</summary>
public sealed class OwnStrategyTests
{
    private const int Taken = 3;

    private static readonly Case Talks = new() { NorthDecides = new TakesTheThird(), HorizonDays = 90, AnswerLadder = [0.1], MoreSides = 1 };

    [Test]
    public void A_strategy_of_ones_own_decides_what_happens()
    {
        var run = new TalksRun(Talks.Build(), 1, TieOrder.Fifo) { Chronicle = new Chronicle() };
        var taken = 0;
        for (var replication = 0; replication < 200; replication++)
        {
            run.Chronicle.Clear();
            run.Play(replication);
            var answers = run.Chronicle.Entries.Where(entry => entry.What == Occurrence.Decided && entry.Side == 0 && entry.Decision.Kind == DecisionKind.Answer).Select(entry => entry.Decision[entry.Chosen].Move).ToArray();
            Assert.That(answers.Take(Taken - 1), Has.All.EqualTo(Move.Refuse));
            Assert.That(answers.Skip(Taken - 1).Take(1), Has.All.EqualTo(Move.Accept));
            taken += answers.Length >= Taken ? 1 : 0;
        }

        Assert.That(taken, Is.GreaterThan(100), "most courses see a third offer");
    }

    [Test]
    public void Its_memory_begins_anew_with_every_replication()
    {
        var scenario = Talks.Build();
        var among = new TalksRun(scenario, 5, TieOrder.Fifo);
        for (var replication = 0; replication < 60; replication++)
        {
            among.Play(replication);
            var alone = new TalksRun(scenario, 5, TieOrder.Fifo);
            alone.Play(replication);
            Assert.That(alone.Trace, Is.EqualTo(among.Trace));
        }
    }

    [Test]
    public void Its_memory_is_that_of_one_thread() =>
        Assert.That(new Experiment(Talks.Build(), 2000, 1) { Threads = 2 }.Run().Fingerprint, Is.EqualTo(new Experiment(Talks.Build(), 2000, 1) { Threads = 1 }.Run().Fingerprint));

    [Test]
    public void A_future_branches_off_with_what_it_remembers()
    {
        var scenario = Talks.Build();
        var (original, copy) = (new TalksRun(scenario, 3, TieOrder.Fifo), new TalksRun(scenario, 99, TieOrder.Fifo));
        for (var replication = 0; replication < 200; replication++)
        {
            original.Begin(replication);
            original.PlayUntil(SimTime.FromDays(replication * 0.37 % 90));
            copy.BranchFrom(original, 0);
            original.PlayOut();
            copy.PlayOut();
            Assert.That(copy.Trace, Is.EqualTo(original.Trace), $"replication {replication}");
        }
    }

    private sealed class TakesTheThird : IStrategy
    {
        private int _offers;

        public IStrategy Open() => new TakesTheThird();

        public void Begin() => _offers = 0;

        public void CopyFrom(IStrategy other) => _offers = ((TakesTheThird)other)._offers;

        public void Decide(View view, ref Decision decision)
        {
            if (decision.Kind == DecisionKind.Answer)
                decision.SetFirst(++_offers >= Taken ? 1 : 0);
            else if (decision.Kind == DecisionKind.AnswerToStep)
                decision.SetFirst(0);
            else
                PoliticalAgent.Instance.Decide(view, ref decision);
        }

        public void Compose(View view, ref Package package) => PoliticalAgent.Instance.Compose(view, ref package);
    }
}
