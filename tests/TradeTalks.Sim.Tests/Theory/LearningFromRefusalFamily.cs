using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>A refused demand tells the proposer that the other side's cost is below it. Costs are uniform up to twice the first demand and the own cost, for then that demand is the best first one.</summary>
internal sealed class LearningFromRefusalFamily : Family
{
    private const double Middle = 0.5;
    private const long Draws = 200_000;

    public override bool Fits(KnownCase known) => known.HasJust("y1", "c1");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var run = TableOf(known).Open();
        for (var replication = 0L; replication == 0 || run.State.Bargains[0].Public.History.Length < 2; replication++)
            run.Play(replication);
        var table = run.State.Bargains[0];
        var second = table.Public.History[1].Proposal[0] - Middle;
        var prior = PriorOf(known);
        return [("y2", second), ("p_accept_2", 1 - (prior.Cdf(second) / prior.Cdf(table.Public.History[0].Proposal[0] - Middle)))];
    }

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var shares = TableOf(known).Average(Draws, table => table.Facts.EndRound == 1 ? 1 : 0, table => table.Facts.EndRound == 1 && table.Facts.End.IsDeal() ? 1 : 0);
        return [("p_accept_2", shares[1] / shares[0], (long)Math.Round(shares[0] * Draws))];
    }

    private static Distribution PriorOf(KnownCase known) => Distribution.Uniform(0, (2 * known.Input("y1")) + known.Input("c1"));

    private static BargainTable TableOf(KnownCase known)
    {
        var table = new BargainTable { Protocol = new Protocol(ProtocolKind.AlternatingOffers) { Rounds = 2, IsOneSided = true } };
        table.Strategy(0, "screening").Strategy(1, "reservation").Term(0, NoDeal, Middle - known.Input("c1")).Term(1, NoDeal, Middle);
        return table.Term(1, PrivateCost, Input.EachTime(PriorOf(known)));
    }
}
