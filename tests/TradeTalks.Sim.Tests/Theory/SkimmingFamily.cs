using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;
using static TradeTalks.Sim.Table.Protocols.ProtocolParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>Screening over time of a buyer whose value is uniform from 0 to 1: in two rounds, or without end.</summary>
internal sealed class SkimmingFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("delta") || known.HasJust("delta", "rounds");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var isEndless = known.Has("rounds");
        var refused = Play(known, 0).Public.History;
        var first = refused[0].Proposal[0];
        var cutOff = LowestValueWithDealBy(known, 1);
        if (isEndless)
            return [("lam", cutOff), ("gamma", first), ("first_price", first), ("P_deal_by_round", 1 - LowestValueWithDealBy(known, (int)known.Input("rounds")))];
        var second = LowestValueWithDealBy(known, 2);
        return [("cutoff", cutOff), ("p1", first), ("p2", refused[1].Proposal[0]), ("P_deal_1", 1 - cutOff), ("P_deal_2", cutOff - second), ("P_no_deal", second)];
    }

    /// <summary>The lowest value of a buyer who agrees by a round, by halving; values are uniform, so it is the share of buyers who do not.</summary>
    private static double LowestValueWithDealBy(KnownCase known, int round)
    {
        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < 50; step++)
        {
            var middle = (low + high) / 2;
            var facts = Play(known, middle).Facts;
            (low, high) = facts.End.IsDeal() && facts.EndRound < round ? (low, middle) : (middle, high);
        }

        return (low + high) / 2;
    }

    /// <summary>A buyer of a given value: no deal leaves it 1 less that value, which is private. The value is set by the place of a draw that can hardly miss it.</summary>
    private static BargainState Play(KnownCase known, double value)
    {
        var table = new BargainTable { HorizonDays = 9000, Protocol = new Protocol(ProtocolKind.AlternatingOffers) { Rounds = known.Has("rounds") ? 0 : 2, IsOneSided = true } };
        table.Strategy(0, "skimming").Strategy(1, "skimming").Rule(Gap, 365).Term(-1, DiscountFactor, known.Input("delta"));
        table.Term(1, NoDeal, 1).Term(1, PrivateCost, Input.EachTime(Distribution.Mixture([1, 1e-12], [Distribution.Constant(value), Distribution.Constant(1)])));
        return table.Play();
    }
}
