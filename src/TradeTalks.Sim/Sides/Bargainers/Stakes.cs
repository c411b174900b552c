using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>What is at stake for a side in a standoff, at times in years of 365 days. A breakdown that may come any time counts as impatience and as a flow.</summary>
internal readonly struct Stakes
{
    private readonly double _givingIn;

    /// <summary>The stakes of a seat.</summary>
    /// <param name="table">What all know.</param>
    /// <param name="seat">The seat.</param>
    public Stakes(BargainRecord table, int seat)
    {
        var (terms, best) = (table.Terms[seat], table.Domain.Best(seat));
        var hazard = table.Rules[ProtocolParameters.BreakdownHazard];
        (Winning, _givingIn) = (best * terms[Claim], best * (1 - table.Terms[1 - seat][Claim]));
        (Audience, NoDeal, Impatience) = (terms[AudienceCost], terms[TermParameters.NoDeal], hazard - PortableMath.Log(terms[DiscountFactor]));
        Flow = terms[InsideFlow] + (terms[TermParameters.NoDeal] * hazard);
    }

    /// <summary>What the other's giving in brings.</summary>
    public double Winning { get; }

    /// <summary>How fast giving in becomes dearer, per year.</summary>
    public double Audience { get; }

    /// <summary>What the deadline brings if nobody gives in.</summary>
    public double NoDeal { get; }

    /// <summary>Rate at which the future loses worth, per year.</summary>
    public double Impatience { get; }

    /// <summary>What flows while the standoff lasts, per year.</summary>
    public double Flow { get; }

    /// <summary>What giving in is worth at a time.</summary>
    public double GivingIn(double years) => _givingIn - (Audience * years);

    /// <summary>What something at a later time is worth before, with what flows until then.</summary>
    public double Waiting(double from, double until, double worth) =>
        (Flow * Discounting.Span(Impatience, until - from)) + (PortableMath.Exp(-Impatience * (until - from)) * worth);

    /// <summary>What has to come at a later time for waiting to be worth as much as giving in before.</summary>
    public double WorthTheWait(double from, double until) =>
        (GivingIn(from) - (Flow * Discounting.Span(Impatience, until - from))) / PortableMath.Exp(-Impatience * (until - from));
}
