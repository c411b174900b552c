using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;
using static TradeTalks.Sim.Table.Protocols.ProtocolParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>No side of a standoff gains by giving in at another time than its equilibrium says, judged by integrating payoffs against the other's chances: discounting, costs, audience costs, breakdown, hardball types and deadlines, in many mixtures.</summary>
public sealed class StandoffEquilibriumTests
{
    private const int Grid = 4000;
    private const double Near = 2e-4;
    private static readonly StreamId Terms = StreamId.Of("standoffs for tests");

    [Test]
    public void Nobody_gains_by_giving_in_at_another_time([Range(0, 119)] int draw)
    {
        var (chance, number) = (new Chance((ulong)draw), 0u);
        double Between(double low, double high) => low + ((high - low) * chance.Uniform(Terms, number++));
        double Perhaps() => Between(0, 1) < 0.5 ? 0 : 1;
        var days = (int)Between(20, 1500);
        var table = new BargainTable { HorizonDays = days + 5, Protocol = new Protocol(ProtocolKind.Standoff) { Deadline = BargainTable.Start.AddDays(days) } };
        table.Strategy(0, "attrition").Strategy(1, "attrition").Rule(BreakdownHazard, Perhaps() * Between(0, 0.6));
        for (var seat = 0; seat < 2; seat++)
        {
            table.Term(seat, Claim, Between(0.55, 0.85)).Term(seat, Hardball, Math.Pow(10, Between(-3, -0.2))).Term(seat, DiscountFactor, Between(0.6, 1));
            table.Term(seat, InsideFlow, -Perhaps() * Between(0, 0.5)).Term(seat, AudienceCost, Perhaps() * Between(0, 0.1)).Term(seat, NoDeal, Between(-0.2, 0.12));
        }

        var run = table.Open();
        run.Begin(0);
        var common = run.State.Bargains[0].Public;
        for (var seat = 0; seat < 2; seat++)
            AssertBest(common, seat, days / 365.0);
    }

    private static void AssertBest(BargainRecord table, int seat, double deadline)
    {
        var (own, other) = (new Resolve(table, seat), new Resolve(table, 1 - seat));
        var (payoffs, never) = Payoffs(table, seat, other, deadline);
        var best = Math.Max(payoffs.Max(point => point.Payoff), never);
        if (own.AtOnce > Near)
            Assert.That(payoffs[0].Payoff, Is.EqualTo(best).Within(Near), $"at once, {own.AtOnce}");
        if (1 - own.AtOnce - own.Survival(Math.Min(own.End, deadline)) > Near)
            Assert.That(payoffs.Where(point => point.Time < Math.Min(own.End, deadline) - 1e-9).Select(point => point.Payoff), Is.All.EqualTo(best).Within(Near), "at a rate");
        if (own.AtDeadline > Near)
            Assert.That(payoffs[^1].Payoff, Is.EqualTo(best).Within(Near), "at the deadline");
        if (own.Survival(Math.Min(own.End, deadline)) - own.AtDeadline - own.Obstinate > Near)
            Assert.That(never, Is.EqualTo(best).Within(Near), "never");
    }

    /// <summary>What giving in is worth at each time of a grid, the last being the deadline, and what never giving in is worth.</summary>
    private static (List<(double Time, double Payoff)> GivingIn, double Never) Payoffs(BargainRecord table, int seat, Resolve other, double deadline)
    {
        var (terms, hazard) = (table.Terms[seat], table.Rules[BreakdownHazard]);
        var (win, none, rate) = (terms[Claim], terms[NoDeal], hazard - Math.Log(terms[DiscountFactor]));
        double Giving(double time) => 1 - table.Terms[1 - seat][Claim] - (terms[AudienceCost] * time);
        double Stands(double time) => other.Survival(Math.Min(time, other.End));
        double Flowing(double time)
        {
            var givesIn = time < other.End ? other.RateAt(time) * Stands(time) : 0;
            return Math.Exp(-rate * time) * ((Stands(time) * (terms[InsideFlow] + (hazard * none))) + (givesIn * win));
        }

        var points = new List<(double, double)>();
        var earned = other.AtOnce * win;
        var kink = Math.Min(other.End, deadline);
        double[] times = [.. Enumerable.Range(0, Grid + 1).Select(step => kink * step / Grid), .. Enumerable.Range(1, Grid).Select(step => kink + ((deadline - kink) * step / Grid))];
        for (var step = 0; step < times.Length; step++)
        {
            var time = times[step];
            if (step > 0)
                earned += (time - times[step - 1]) * Flowing((time + times[step - 1]) / 2);
            if (time < deadline)
                points.Add((time, earned + (Math.Exp(-rate * time) * Stands(time) * Giving(time))));
        }

        var (left, gives) = (Stands(deadline), other.AtDeadline);
        points.Add((deadline, earned + (Math.Exp(-rate * deadline) * ((gives * (win + Giving(deadline)) / 2) + ((left - gives) * Giving(deadline))))));
        return (points, earned + (Math.Exp(-rate * deadline) * ((gives * win) + ((left - gives) * none))));
    }
}
