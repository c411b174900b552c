using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>A partner for tests: proposes given outcomes one after the other, the last one again and again, and accepts nothing.</summary>
internal sealed class Script(int[] outcomes) : IOfferRule
{
    public void Next(in BargainView view, ref Proposal proposal) => proposal.Outcome = outcomes[Math.Min(view.Seat.Sent, outcomes.Length - 1)];

    public double Threshold(in BargainView view) => double.PositiveInfinity;

    public static StrategyKind Kind(params int[] outcomes) => new("script", "A partner for tests.", "none", new ParameterCatalogue())
    {
        Alternates = (_, acceptance) => new Bargainer(new Script(outcomes), acceptance),
    };
}
