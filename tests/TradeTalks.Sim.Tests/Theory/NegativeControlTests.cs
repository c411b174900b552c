using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;
using static TradeTalks.Sim.Table.Protocols.ProtocolParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>The comparisons with theory can fail: the program is broken on purpose, and each defect is rejected.</summary>
public sealed class NegativeControlTests
{
    [Test]
    public void The_wrong_side_opening_is_noticed()
    {
        var known = First("delta1", "delta2", "first_proposer");
        Reject(known, "share1", AlternatingOffersFamily.TableOf(known, SettingOf(known) with { Opener = 1 }));
    }

    [Test]
    public void A_deadline_off_by_one_round_is_noticed()
    {
        var known = First("delta1", "delta2", "T");
        foreach (var rounds in known.List("T"))
            Reject(known, $"share1_T{rounds}", AlternatingOffersFamily.TableOf(known, SettingOf(known) with { Rounds = (int)rounds + 1 }));
    }

    [Test]
    public void Discounting_by_the_number_of_rounds_is_noticed()
    {
        var known = First("r1", "r2", "dt");
        foreach (var gap in Family.All.OfType<AlternatingOffersFamily>().Single().Computed(known).Select(answer => answer.Name).Where(name => name.StartsWith("share1_dt0.", StringComparison.Ordinal)))
        {
            var setting = SettingOf(known);
            Reject(known, gap, AlternatingOffersFamily.TableOf(known, setting).Rule(Gap, setting.DaysPerUnit));
        }
    }

    [Test]
    public void Forgotten_payoffs_of_a_breakdown_are_noticed()
    {
        var known = Just("p", "b1", "b2");
        Reject(known, "share1", AlternatingOffersFamily.TableOf(known, SettingOf(known)).Term(-1, NoDeal, 0));
    }

    [Test]
    public void Taking_a_weak_outside_option_is_noticed()
    {
        var known = First("delta1", "delta2", "w2");
        var weak = known.List("w2").Min();
        var wrong = AlternatingOffersFamily.TableOf(known, SettingOf(known) with { W2 = weak });
        wrong.Strategy(0, "hardliner", (Hardliner.Demand, 1 - weak)).Strategy(1, "reservation");
        Reject(known, $"share1_w2_{weak}", wrong);
    }

    [Test]
    public void The_wrong_sign_of_the_cost_of_conflict_is_noticed()
    {
        var known = First("g1", "g2", "S");
        var wrong = AlternatingOffersFamily.TableOf(known, SettingOf(known));
        for (var seat = 0; seat < 2; seat++)
            wrong.Term(seat, InsideFlow, -known.Input($"g{seat + 1}"));
        Reject(known, "u1_dt", wrong);
    }

    [Test]
    public void Hazards_of_the_two_sides_that_are_swapped_are_noticed()
    {
        var known = First("demand1", "demand2", "z1", "z2");
        var table = AttritionFamily.TableOf(known, 1);
        for (var seat = 0; seat < 2; seat++)
            table.Term(seat, Hardball, known.Input($"z{2 - seat}")).Term(seat, Claim, known.Input($"demand{2 - seat}")).Term(seat, DiscountFactor, Math.Exp(-known.Input($"r{2 - seat}")));
        var run = table.Open();
        run.Begin(0);
        Reject(known, "mass0_1", new Resolve(run.State.Bargains[0].Public, 0).AtOnce);
    }

    [Test]
    public void A_likelihood_ratio_upside_down_is_noticed()
    {
        var known = First("prior", "p_hard_tough", "p_hard_soft");
        var belief = Chair.BeliefAt(known.Input("prior"));
        var n = (int)known.Input("signals");
        for (var signal = 0; signal < n; signal++)
            belief.Move(-SignalFamily.Evidence(known, isHard: true), Chair.Day(signal));
        Reject(known, $"post_{n}of{n}", belief.At(Chair.Day(n)));
    }

    [Test]
    public void Forgetting_on_reading_and_daily_is_noticed()
    {
        var known = First("l_prior", "rho_per_day");
        var belief = Chair.BeliefAt(1 / (1 + Math.Exp(-known.Input("l_prior"))), known.Input("rho_per_day") * known.Input("rho_per_day"));
        belief.Move(known.Input("l_start") - known.Input("l_prior"), Chair.Day(0));
        Reject(known, "belief_t", belief.At(Chair.Day(known.Input("days"))));
    }

    [Test]
    public void A_losing_event_that_is_not_cancelled_is_noticed()
    {
        const long Draws = 20_000;
        var known = First("a", "b", "deadline");
        var alone = CompetingRisksFamily.TableOf(known, 1, (int)known.Input("deadline")).Rule(BreakdownHazard, 0);
        var deals = alone.Average(Draws, table => table.Facts.End == BargainEnd.GaveIn ? 1 : 0)[0];
        Assert.That(Comparison.Failures(known, [], [("p_deal_by_T", deals, Draws)]), Has.Some.StartsWith("p_deal_by_T of"));
    }

    [Test]
    public void Accrual_on_a_monthly_grid_is_noticed()
    {
        var known = First("r", "segments");
        var value = 0.0;
        foreach (var (from, to, flow) in AccrualFamily.SegmentsOf(known))
        {
            for (var month = (int)Math.Round(from * 12); month < (int)Math.Round(to * 12); month++)
                value += flow / 12 * PortableMath.Exp(-known.Input("r") * month / 12);
        }

        Reject(known, "pv", value);
    }

    [Test]
    public void One_stream_of_chance_drawn_in_turn_by_two_scenarios_is_noticed()
    {
        var known = First("rate1", "rate2");
        var (one, two) = (TradeTalks.Sim.Engine.Distributions.Distribution.Exponential(1 / known.Input("rate1")), TradeTalks.Sim.Engine.Distributions.Distribution.Exponential(1 / known.Input("rate2")));
        var stream = TradeTalks.Sim.Engine.Streams.StreamId.Of("shared");
        var variance = PairedDrawsFamily.Variance(draw =>
        {
            var chance = new TradeTalks.Sim.Engine.Streams.Chance(71, draw);
            return chance.Draw(one, stream, 0) - chance.Draw(two, stream, 1);
        });
        Assert.That(Comparison.Failures(known, [], [("var_crn", variance, 400_000)]), Has.Some.StartsWith("var_crn of"));
    }

    private static KnownCase First(params string[] inputs) => KnownCase.All().First(known => known.Has(inputs));

    private static KnownCase Just(params string[] inputs) => KnownCase.All().First(known => known.HasJust(inputs));

    private static AlternatingOffersFamily.Setting SettingOf(KnownCase known) => AlternatingOffersFamily.Setting.Of(known);

    private static void Reject(KnownCase known, string name, BargainTable broken) => Reject(known, name, broken.Play().Public.Standing[0]);

    /// <summary>The comparison that passes the right answer rejects a wrong one.</summary>
    private static void Reject(KnownCase known, string name, double wrong)
    {
        Assert.That(Comparison.Failures(known, [(name, known.Expected[name])], []), Has.None.StartsWith($"{name}:"));
        Assert.That(Comparison.Failures(known, [(name, wrong)], []), Has.Some.StartsWith($"{name}:"));
    }
}
