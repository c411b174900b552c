using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>One demand against a side whose cost of no deal is private: uniform, or of two types.</summary>
internal sealed class ScreeningFamily : Family
{
    private const long Draws = 200_000;

    public override bool Fits(KnownCase known) => known.HasJust("p", "c1", "c2_min", "c2_max") || known.HasJust("p", "c1", "cL", "cH");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        if (known.Has("cL"))
            return [("q_star", SwitchOf(known))];
        var prior = Distribution.Uniform(known.Input("c2_min"), known.Input("c2_max"));
        var demand = DemandOf(known, prior);
        var conflict = prior.Cdf(demand - known.Input("p"));
        return [("demand", demand), ("p_conflict", conflict), ("EU", ((1 - conflict) * demand) + (conflict * (known.Input("p") - known.Input("c1"))))];
    }

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        if (!known.Has("c2_max"))
            return [];
        var conflict = TableOf(known, Distribution.Uniform(known.Input("c2_min"), known.Input("c2_max"))).Average(Draws, table => table.Facts.End == BargainEnd.OutOfTime ? 1 : 0);
        return [("p_conflict", conflict[0], Draws)];
    }

    private static double DemandOf(KnownCase known, Distribution prior) => TableOf(known, prior).Play().Seats[0].LastSent[0];

    /// <summary>The share of tough types at which the demand switches, by halving.</summary>
    private static double SwitchOf(KnownCase known)
    {
        var (tough, soft) = (known.Input("cL"), known.Input("cH"));
        var (low, high) = (1e-6, 1 - 1e-6);
        for (var step = 0; step < 50; step++)
        {
            var middle = (low + high) / 2;
            var isRisky = DemandOf(known, Distribution.Mixture([middle, 1 - middle], [Distribution.Constant(tough), Distribution.Constant(soft)])) > known.Input("p") + ((tough + soft) / 2);
            (low, high) = isRisky ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>War gives the first p - c1 and the second 1 - p less its private cost; peace divides 1.</summary>
    private static BargainTable TableOf(KnownCase known, Distribution prior)
    {
        var table = new BargainTable { Protocol = new Protocol(ProtocolKind.AlternatingOffers) { Rounds = 1, IsOneSided = true } };
        table.Strategy(0, "screening").Strategy(1, "reservation");
        return table.Term(0, NoDeal, known.Input("p") - known.Input("c1")).Term(1, NoDeal, 1 - known.Input("p")).Term(1, PrivateCost, Input.EachTime(prior));
    }
}
