using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>Expectations drift towards what is offered.</summary>
internal sealed class ExpectationFamily : Family
{
    public override bool Fits(KnownCase known) => known.Has("A0", "signal", "lam", "n");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var (start, signal, adjustment) = (known.Input("A0"), known.Input("signal"), known.Input("lam"));
        var expected = start;
        for (var offer = 0; offer < (int)known.Input("n"); offer++)
            expected = Expectation.After(expected, signal, adjustment);
        var left = (Expectation.After(start, signal, adjustment) - signal) / (start - signal);
        return [("A_n", expected), ("half_life", Math.Log(0.5) / Math.Log(left))];
    }
}

/// <summary>The same deal as a loss against a high reference point and as a gain against a low one; waiting is worth the reference point, for the belief is 1 and time costs nothing.</summary>
internal sealed class ReferencePointFamily : Family
{
    public override bool Fits(KnownCase known) => known.Has("deal", "ref_before", "ref_after", "alpha", "loss");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var (deal, alpha, loss) = (known.Input("deal"), known.Input("alpha"), known.Input("loss"));
        return
        [
            ("v_before", ReferencePoint.Felt(deal - known.Input("ref_before"), loss, alpha)),
            ("v_after", ReferencePoint.Felt(deal - known.Input("ref_after"), loss, alpha)),
            ("accept_before", Accepts(known, known.Input("ref_before"))),
            ("accept_after", Accepts(known, known.Input("ref_after"))),
        ];
    }

    private static double Accepts(KnownCase known, double reference)
    {
        const double Surplus = 100;
        var chair = new Chair(Surplus).With(LossAversion, known.Input("loss")).With(Sensitivity, known.Input("alpha")).With(ChoicePrecision, 1e9).With(ReferenceWeight, 1);
        chair.With(Friction, 0).With(AudienceCost, 0).With(StepExpected, 0).With(SideParameters.Belief, 1 - 1e-12).With(DiscountRate, 0).WithTable(TalksParameters.NextRoundChance, 1).With(LeastShare, reference / Surplus);
        chair.Seat.Expectation = reference / Surplus;
        var package = default(Package);
        package[0] = known.Input("deal") / Surplus;
        return TableConduct.Accepts(chair.View, Agenda.Mini, package);
    }
}

/// <summary>Choice with noise, among two moves or more.</summary>
internal sealed class LogitFamily : Family
{
    private const int Draws = 400_000;

    public override bool Fits(KnownCase known) => known.HasJust("kappa", "delta") || known.HasJust("u", "kappa");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var decision = DecisionOf(known);
        return Enumerable.Range(0, decision.Count).Select(index => (known.Has("u") ? $"p{index}" : index == 0 ? "P" : "", decision[index].Probability)).ToList();
    }

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var decision = DecisionOf(known);
        var (counts, stream) = (new int[decision.Count], StreamId.Of("choice"));
        for (var draw = 0; draw < Draws; draw++)
            counts[decision.Pick(new Chance(5, draw).Uniform(stream, 0))]++;
        return counts.Select((count, index) => (known.Has("u") ? $"p{index}" : index == 0 ? "P" : "", count / (double)Draws, (long)Draws));
    }

    private static Decision DecisionOf(KnownCase known)
    {
        var values = known.Has("u") ? known.List("u") : [known.Input("delta"), 0];
        var decision = new Decision(DecisionKind.AfterRound);
        foreach (var value in values)
            decision.Offer(new Option { Move = Move.Hold, Value = value });
        decision.ChooseByLogit(known.Input("kappa"));
        return decision;
    }
}

/// <summary>The belief at which the small agenda gives way to the large one.</summary>
internal sealed class AgendaFamily : Family
{
    public override bool Fits(KnownCase known) => known.Has("u_mini", "u_comp", "m");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var (low, high) = (1e-9, 1 - 1e-9);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            var chair = new Chair(known.Input("u_mini"), known.Input("u_comp") - known.Input("u_mini")).With(PrincipalPrecision, 1e12).With(DemandedShare, 1).With(SideParameters.Belief, middle).WithTable(TalksParameters.ComprehensiveLocks, known.Input("m"));
            (low, high) = TableConduct.PrefersComprehensive(chair.View) > 0.5 ? (low, middle) : (middle, high);
        }

        return [("b_star", (low + high) / 2)];
    }
}

/// <summary>The package that keeps a given worth and gives the other side most.</summary>
internal sealed class PackageFamily : Family
{
    public override bool Fits(KnownCase known) => known.Has("segments", "targets");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var segments = known.Raw("segments").EnumerateArray().ToList();
        double[] own = [.. segments.Select(segment => segment.GetProperty("own").GetDouble())];
        double[] other = [.. segments.Select(segment => segment.GetProperty("opp").GetDouble())];
        var values = new List<(string, double)>();
        foreach (var target in known.List("targets"))
        {
            var package = default(Package);
            PackageRule.Compose(own, other, target, ref package);
            values.Add(($"target{target}_own_utility", package.Worth(own)));
            values.Add(($"target{target}_opp_utility", package.Worth(other)));
            for (var segment = 0; segment < own.Length; segment++)
                values.Add(($"target{target}_{segments[segment].GetProperty("name").GetString()}", package[segment]));
        }

        return values;
    }
}

/// <summary>A seat in the talks over tariffs, made by hand: the first segment is on the small agenda, the second on the large one only; all that counts is what they are worth to the side.</summary>
internal sealed class Chair
{
    private readonly double[] _side = [.. SideParameters.Catalogue.All.Select(parameter => parameter.Default.Distribution.Mean)];
    private readonly double[] _talks = [.. TalksParameters.Catalogue.All.Select(parameter => parameter.Default.Distribution.Mean)];
    private readonly PublicRecord _public;

    public Chair(double small = 1, double large = 0)
    {
        Seat = new Seat(0, 2, new ParameterValues(_side, 0));
        _public = new PublicRecord { Talks = new ParameterValues(_talks, 0), AreTalksAlive = true };
        Seat.On(Agenda.Mini).Own[0] = small;
        (Seat.On(Agenda.Comprehensive).Own[0], Seat.On(Agenda.Comprehensive).Own[1]) = (small, large);
    }

    public Seat Seat { get; }

    public View View
    {
        get
        {
            Seat.Belief = TradeTalks.Sim.Sides.Belief.AtStart(Seat.Me);
            Seat.Update();
            Seat.Renew(Agenda.Mini).Sum(0, 0);
            Seat.Renew(Agenda.Comprehensive).Sum(0, 0);
            return new View(Seat, _public);
        }
    }

    public Chair With(Parameter parameter, double value)
    {
        _side[parameter.Index] = value;
        return this;
    }

    public Chair WithTable(Parameter parameter, double value)
    {
        _talks[parameter.Index] = value;
        return this;
    }

    /// <summary>A belief that starts, and rests, at a probability, with the memory given and no bound that matters.</summary>
    public static TradeTalks.Sim.Sides.Belief BeliefAt(double probability, double memory = 1)
    {
        var chair = new Chair().With(SideParameters.Belief, probability).With(BeliefMemory, memory).With(BeliefBound, 100);
        return TradeTalks.Sim.Sides.Belief.AtStart(chair.Seat.Me);
    }

    public static SimTime Day(double days) => SimTime.FromDays(days);
}
