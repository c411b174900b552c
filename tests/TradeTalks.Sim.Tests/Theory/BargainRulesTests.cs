using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;
using static TradeTalks.Sim.Table.Protocols.ProtocolParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>The rules of a table with a protocol, and the shapes theory predicts.</summary>
public sealed class BargainRulesTests
{
    [Test]
    public void With_full_information_there_is_one_offer_one_acceptance_and_nothing_else()
    {
        var run = new BargainTable().Term(-1, DiscountFactor, 0.9).Open();
        run.Chronicle = new Chronicle();
        run.Play(0);
        (Occurrence, int, long)[] expected = [(Occurrence.Proposed, 0, 0), (Occurrence.ProposalAccepted, 1, 0)];
        Assert.That(run.Chronicle.Entries.Select(entry => (entry.What, entry.Side, entry.Time.Ticks)), Is.EqualTo(expected));
    }

    [Test]
    public void Three_sides_agree_only_if_all_accept()
    {
        var table = new BargainTable { Seats = 3, HorizonDays = 30, Protocol = new Protocol(ProtocolKind.AlternatingOffers) { Rounds = 20, Pace = Pace.ByRound, Answers = AnswerTime.NextTurn } };
        for (var seat = 0; seat < 3; seat++)
            table.Strategy(seat, "time-dependent", (TimeDependent.Exponent, 1));
        var state = table.Play();
        Assert.That(state.Facts.End, Is.EqualTo(BargainEnd.Agreement));
        Assert.That(state.Public.Acceptances, Is.EqualTo(3));

        // Each demands 1 - t and leaves the others t/2 each: all accept as soon as t/2 >= 1 - t, at t = 2/3, the 14th of 20 rounds.
        Assert.That(state.Facts.EndRound + 1, Is.EqualTo(14));
    }

    [Test]
    public void Who_leaves_gets_its_outside_option_and_the_other_what_no_deal_is_worth()
    {
        var table = new BargainTable { Protocol = new Protocol(ProtocolKind.AlternatingOffers) { MayWalkOut = true } };
        table.Strategy(0, "hardliner").Strategy(1, "coin-flip", (CoinFlip.Accepts, 0), (CoinFlip.Leaves, 1)).Term(1, OutsideOption, 0.3).Term(0, NoDeal, 0.2);
        var state = table.Play();
        Assert.That((state.Facts.End, state.Facts.EndedBy, state.Payoff(0), state.Payoff(1)), Is.EqualTo((BargainEnd.WalkOut, 1, 0.2, 0.3)));
    }

    [Test]
    public void Payoffs_are_discounted_by_the_calendar_and_flows_stop_with_the_agreement()
    {
        var table = new BargainTable { HorizonDays = 800, Protocol = new Protocol(ProtocolKind.AlternatingOffers) { Deadline = BargainTable.Start.AddDays(730) } };
        table.Strategy(0, "scripted").Strategy(1, "reservation");
        var scenario = table.Term(0, DiscountFactor, 0.8).Term(0, InsideFlow, -3).Rule(Gap, 73).Term(1, NoDeal, 0.5).Build();
        var script = scenario.Sides[0].Bargains! with { Moves = [new(0, 1, 2, false), new(365, 0.4, 2, false)] };
        var run = new TalksRun(scenario with { Sides = [scenario.Sides[0] with { Bargains = script }, scenario.Sides[1]] }, 1, TieOrder.Fifo);
        run.Play(0);
        var rate = -Math.Log(0.8);
        var years = 438 / 365.0;
        Assert.That(run.State.Bargains[0].Facts.EndedAt.Days, Is.EqualTo(438), "A's first turn from day 365 on");
        Assert.That(run.State.Bargains[0].Payoff(0), Is.EqualTo((-3 * (1 - Math.Pow(0.8, years)) / rate) + (0.4 * Math.Pow(0.8, years))).Within(1e-12));
    }

    [Test]
    public void A_table_that_runs_out_of_time_ends_in_its_last_round_with_the_payoffs_of_no_deal()
    {
        var table = new BargainTable { HorizonDays = 20, Protocol = new Protocol(ProtocolKind.AlternatingOffers) { Rounds = 3 } };
        var state = table.Strategy(0, "hardliner").Strategy(1, "hardliner").Term(0, NoDeal, 0.2).Term(1, NoDeal, 0.1).Term(1, PrivateCost, 0.05).Play();
        Assert.That((state.Facts.End, state.Facts.EndRound, state.Facts.Proposals, state.Facts.EndedAt), Is.EqualTo((BargainEnd.OutOfTime, 2, 3, SimTime.FromDays(2))));
        Assert.That((state.Payoff(0), state.Payoff(1)), Is.EqualTo((0.2, 0.05)));
    }

    [Test]
    public void A_private_cost_is_drawn_once_and_known_to_nobody_else()
    {
        var table = new BargainTable { Protocol = new Protocol(ProtocolKind.AlternatingOffers) { Rounds = 1, IsOneSided = true } };
        table.Strategy(0, "screening").Strategy(1, "reservation").Term(1, NoDeal, 0.5).Term(1, PrivateCost, Input.EachTime(Distribution.Uniform(0, 0.4)));
        var demands = Enumerable.Range(0, 50).Select(replication => table.Play(replication).Seats[0].LastSent[0]).Distinct();
        Assert.That(demands.Count(), Is.EqualTo(1), "the demand does not depend on the cost drawn");
        Assert.That(Enumerable.Range(0, 50).Select(replication => table.Play(replication).Seats[1].PrivateCost).Distinct().Count(), Is.EqualTo(50));
    }
}
