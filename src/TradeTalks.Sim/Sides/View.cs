using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Sides;

/// <summary>What a side can see when it decides: its own seat and what is public at the table. The other side's mandate is not in it.</summary>
/// <param name="Seat">The own seat.</param>
/// <param name="Public">What both sides know.</param>
public readonly record struct View(Seat Seat, PublicRecord Public)
{
    /// <summary>The side's parameters.</summary>
    public ParameterValues Me => Seat.Me;

    /// <summary>The table's parameters.</summary>
    public ParameterValues Talks => Public.Talks;

    /// <summary>The probability the side gives to the other closing, 0 to 1.</summary>
    public double Belief => Seat.Belief.At(Public.Now);

    /// <summary>What affronts take off the worth of any agreement, USD bn a year.</summary>
    public double Resentment => Seat.Resentment.At(Public.Now);

    /// <summary>The gain from agreement on an agenda as the side sees it, USD bn a year, never below a billionth.</summary>
    public double Surplus(Agenda agenda) => Seat.On(agenda).Surplus;
}
