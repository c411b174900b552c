using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>What refusing and waiting is worth to a side, given the worth V of what comes after: constant + factor V.</summary>
/// <remarks>
/// With rate r = -ln d, hazard h, chance p of breakdown at the refusal, flow g and payoff b of no deal, over a wait of t years:
/// factor (1 - p) exp(-(r + h) t), constant p b + (1 - p)(g + b h)(1 - exp(-(r + h) t))/(r + h).
/// Source: Binmore, Rubinstein and Wolinsky (1986), RAND Journal of Economics 17:176; Muthoo (1999), Bargaining Theory with Applications, ch. 4 and 6.
/// </remarks>
/// <param name="Constant">What comes for certain.</param>
/// <param name="Factor">What remains of the worth of what comes after, 0 to 1.</param>
public readonly record struct Waiting(double Constant, double Factor)
{
    /// <summary>The worth of waiting for a number of days.</summary>
    /// <param name="table">What all know.</param>
    /// <param name="seat">Who waits.</param>
    /// <param name="days">How long, not negative.</param>
    public static Waiting For(BargainRecord table, int seat, double days)
    {
        var terms = table.Terms[seat];
        var (chance, hazard) = (table.Rules[ProtocolParameters.BreakdownChance], table.Rules[ProtocolParameters.BreakdownHazard]);
        var years = days / BargainRecord.DaysPerYear;
        var rate = hazard - PortableMath.Log(terms[DiscountFactor]);
        var flowing = (terms[InsideFlow] + (terms[NoDeal] * hazard)) * Discounting.Span(rate, years);
        return new Waiting((chance * terms[NoDeal]) + ((1 - chance) * flowing), (1 - chance) * PortableMath.Exp(-rate * years));
    }

    /// <summary>The worth of waiting for something.</summary>
    public double Of(double after) => Constant + (Factor * after);
}
