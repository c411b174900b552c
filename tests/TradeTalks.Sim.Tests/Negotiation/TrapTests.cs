using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Outcomes;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>Faults met in other tools, each as a test here. That no state is kept between runs is tested for every strategy in <see cref="CatalogueTests"/>.</summary>
internal sealed class TrapTests
{
    private static readonly Duel Chancy = new() { A = "{random: {}}", B = "{random: {}}", NoDeal = (0.4, 0.4), Acceptance = "{constant: {level: 0.55}}" };

    [Test]
    public void Results_depend_neither_on_the_number_of_workers_nor_on_the_order_of_the_work()
    {
        var scenario = Chancy.Build();
        var columns = OutcomeCatalogue.Of(scenario);
        var one = new Experiment(scenario, 500, 7) { Threads = 1 }.Run();
        var four = new Experiment(scenario, 500, 7) { Threads = 4 }.Run();
        Assert.That(four.Fingerprint, Is.EqualTo(one.Fingerprint));
        var run = new TalksRun(scenario, 7, TieOrder.Fifo);
        var forwards = Enumerable.Range(0, 100).Select(Played).ToList();
        var backwards = Enumerable.Range(0, 100).Reverse().Select(Played).Reverse().ToList();
        Assert.That(backwards, Is.EqualTo(forwards));
        Assert.That(forwards.Distinct().Count(), Is.GreaterThan(10), "chance differs from replication to replication");

        string Played(int replication)
        {
            run.Play(replication);
            return string.Join(' ', columns.Select(column => column.Read(run.State)));
        }
    }

    [Test]
    public void Another_seed_is_another_chance()
    {
        var scenario = Chancy.Build();
        Assert.That(Outcomes(1), Is.Not.EqualTo(Outcomes(2)));

        List<int> Outcomes(ulong seed)
        {
            var run = new TalksRun(scenario, seed, TieOrder.Fifo);
            return [.. Enumerable.Range(0, 50).Select(replication => { run.Play(replication); return run.State.Bargains[0].Public.Standing.Outcome; })];
        }
    }

    [Test]
    public void In_the_only_round_there_is_the_first_side_can_be_accepted_and_the_second_cannot()
    {
        Assert.That(Duel.RoundOfDeal(new Duel { A = "{hardliner: {demand: 50 %}}", B = "{hardliner: {demand: 50 %}}", Rounds = 1 }.Play()), Is.EqualTo(1));
        var late = new Duel { A = "{hardliner: {demand: 60 %}}", Acceptance = "{constant: {level: 0}}", B = "{hardliner: {demand: 50 %}}", Rounds = 1 }.Play();
        Assert.That(late.State.Bargains[0].Facts, Is.EqualTo(new BargainFacts { End = BargainEnd.OutOfTime, EndRound = 0, EndedBy = -1, Proposals = 2 }));
    }

    [Test]
    public void Payoffs_of_a_deal_and_of_none_are_discounted_by_the_calendar_from_the_first_day_on()
    {
        // Half a year of delay at 25 % a year leaves 50 %.
        var deal = new Duel { A = "{hardliner: {}}", Acceptance = "{constant: {level: 0.3}}", Script = [20, 30], Gap = 91.25, Terms = ", discount_factor: 25 %" }.Play();
        Assert.That(Duel.RoundOfDeal(deal), Is.EqualTo(3));
        Assert.That(deal.State.Bargains[0].Payoff(0), Is.EqualTo(0.15).Within(1e-12));
        var none = new Duel { NoDeal = (0.4, 0), Script = [20], Gap = 182.5, Rounds = 2, Terms = ", discount_factor: 25 %" }.Play();
        Assert.That(none.State.Bargains[0].Payoff(0), Is.EqualTo(0.4 * 0.5).Within(1e-12), "the last refusal comes half a year after the start");
        var atOnce = new Duel { A = "{hardliner: {demand: 30 %}}", B = "{random: {}}", Terms = ", discount_factor: 25 %" }.Play();
        Assert.That(atOnce.State.Bargains[0].Payoff(0), Is.EqualTo(0.3).Within(1e-12), "nothing is lost on day 0");
    }

    [TestCase("rounds: 9", "rounds: 9, pie: 2", "'pie' means nothing beside 'issues'")]
    [TestCase("issues:", "x-issues:", "'information' means nothing without 'issues'")]
    [TestCase("{A: 0.5, B: 0.5}", "{A: 0.5}", "the value for B is missing")]
    [TestCase("{A: 0.5, B: 0.5}", "{A: 0.5, B: 0.5, C: 1}", "side of this table")]
    [TestCase("name: some,", "name: all,", "the option 'all' is there already")]
    [TestCase("name: some,", "title: some,", "unknown key 'title'")]
    [TestCase("{hardliner: {}}", "{hardliner: {exponent: 2}}", "unknown key 'exponent'")]
    [TestCase("{hardliner: {}}", "{zeuthen: {}}", "the strategy zeuthen cannot bargain at talks[table], a table with the protocol alternating-offers over issues, with private information")]
    public void A_key_that_would_be_ignored_or_is_missing_stops_the_run_before_it_begins(string right, string wrong, string cause)
    {
        const string Text = """
            tradetalks: 1
            name: A duel
            time: {start: 2030-01-01, horizon: 10 d}
            sides: [{id: A, strategy: {hardliner: {}}}, {id: B, strategy: {random: {}}}]
            talks:
              - id: table
                between: [A, B]
                protocol:
                  alternating-offers:
                    {rounds: 9, information: private, issues: [{id: pie, options: [{name: all, value: {A: 1, B: 0}}, {name: some, value: {A: 0.5, B: 0.5}}]}]}
            """;
        Assert.That(Read(Text).Problems.Count, Is.Zero);
        Assert.That(Text.Contains(right, StringComparison.Ordinal));
        var reading = Read(Text.Replace(right, wrong, StringComparison.Ordinal));
        Assert.That(reading.Scenario, Is.Null);
        Assert.That(reading.Problems.Sorted().Select(problem => problem.Cause), Has.Some.Contains(cause));

        static Reading Read(string text) => ScenarioReader.Parse("f", Encoding.UTF8.GetBytes(text));
    }

    [Test]
    public void More_outcomes_than_fit_are_refused_before_any_is_made()
    {
        var options = string.Join(", ", Enumerable.Range(0, 10).Select(option => $"{{name: {option}, value: {{A: {option}, B: 0}}}}"));
        var issues = string.Join(", ", Enumerable.Range(0, 20).Select(issue => $"{{id: i{issue}, options: [{options}]}}"));
        var text = """
            tradetalks: 1
            name: Too much
            time: {start: 2030-01-01, horizon: 10 d}
            sides: [{id: A, strategy: {hardliner: {}}}, {id: B, strategy: {random: {}}}]
            talks: [{id: table, between: [A, B], protocol: {alternating-offers: {rounds: 9, issues: [ISSUES]}}}]
            """.Replace("ISSUES", issues, StringComparison.Ordinal);
        var problem = ScenarioReader.Parse("f", Encoding.UTF8.GetBytes(text)).Problems.Sorted().Single();
        Assert.That((problem.Code.Name, problem.Cause), Is.EqualTo(("TT076", "these issues have more than 1,000,000 outcomes")));
    }

    [Test]
    public void Uncertain_values_are_drawn_for_each_replication_and_outcomes_ranked_anew()
    {
        var scenario = new Duel { A = "{time-dependent: {exponent: 1}}", Script = [0], Points = [(0, 1), (0.5, 0.5), (1, 0)] }.Build();
        var issue = scenario.Bargains[0].Issues[0];
        var uncertain = issue.Values[0] with { Values = issue.Values[0].Values.SetItem(1, Input.Uncertain(Distribution.Uniform(0.2, 1.8))) };
        scenario = scenario with { Bargains = [scenario.Bargains[0] with { Issues = [issue with { Values = issue.Values.SetItem(0, uncertain) }] }] };
        var run = new TalksRun(scenario, 1, TieOrder.Fifo);
        var best = new HashSet<int>();
        for (var replication = 0; replication < 50; replication++)
        {
            run.Play(replication);
            var outcomes = (OutcomeDomain)run.State.Bargains[0].Public.Domain;
            var ranking = outcomes.RankingOf(0);
            best.Add(ranking.OutcomeAt(0));
            Assert.That(ranking.Best, Is.EqualTo(Math.Max(1, outcomes.Utilities[0, 1])));
            Assert.That(run.State.Bargains[0].Deals()!.Set.Ideal(0), Is.EqualTo(ranking.Best));
        }

        Assert.That(best, Is.EquivalentTo([1, 2]));
    }

    [Test]
    public void No_deal_is_an_ending_of_its_own_and_not_a_deal_worth_nothing()
    {
        var scenario = new Duel { NoDeal = (0.7, 0.6) }.Build();
        var run = new TalksRun(scenario, 1, TieOrder.Fifo);
        run.Play(0);
        var values = OutcomeCatalogue.Of(scenario).ToDictionary(column => column.Name, column => column.Read(run.State));
        Assert.That((values["table.payoff_of_A"], values["table.payoff_of_B"], values["table.ran_out_of_time"]), Is.EqualTo((0.7, 0.6, 1.0)));
        foreach (var name in (string[])["outcome", "distance_to_frontier", "distance_to_nash", "share_of_surplus", "gain_share_of_A", "worth_to_A", "days_to_agreement"])
            Assert.That(values[$"table.{name}"], Is.NaN, name);
    }

    [Test]
    public void A_replication_that_fails_is_reported_with_its_number_and_the_others_are_kept()
    {
        var scenario = Chancy.Build();
        var kind = new StrategyKind("faulty", "Fails by chance.", "none", new ParameterCatalogue()) { Alternates = (_, _) => new Faulty() };
        scenario = scenario with { Sides = scenario.Sides.SetItem(1, scenario.Sides[1] with { Bargains = new StrategyChoice(kind, []) }) };
        var outcome = new Experiment(scenario, 200, 3) { Threads = 2 }.Run();
        Assert.That(outcome.Failed, Is.InRange(1, 199));
        Assert.That(outcome.Failures[0].Message, Does.Contain("a fault"));
        var run = new TalksRun(scenario, 3, TieOrder.Fifo);
        Assert.That(() => run.Play(outcome.Failures[0].Replication), Throws.InvalidOperationException, "it can be played alone");
    }

    [Test]
    public void The_accepted_offer_is_in_the_trace_in_the_round_it_was_made_in()
    {
        var run = new Duel { A = "{hardliner: {}}", Acceptance = "{constant: {level: 0.3}}", Script = [20, 30] }.Play();
        var entries = run.Chronicle!.Entries;
        var (offer, acceptance) = (entries.Last(entry => entry.What == Occurrence.Proposed), entries.Single(entry => entry.What == Occurrence.ProposalAccepted));
        Assert.That((offer.Second, offer.Side, offer.Proposal.Outcome), Is.EqualTo((2.0, 1, 30)));
        Assert.That((acceptance.Second, acceptance.Side, acceptance.Proposal.Outcome), Is.EqualTo((3.0, 0, 30)));
        Assert.That(entries.Count(entry => entry.What == Occurrence.Proposed), Is.EqualTo(run.State.Bargains[0].Facts.Proposals));
    }

    private sealed class Faulty : IBargainer
    {
        public void Propose(in BargainView view, ref Proposal proposal)
        {
            if (view.Luck < 0.1)
                throw new InvalidOperationException("a fault");
        }

        public Reply Answer(in BargainView view) => Reply.If(accepts: false);
    }
}
