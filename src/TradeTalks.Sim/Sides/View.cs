using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

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
    public double Belief => Seat.Belief.At(Public.Now, Me);

    /// <summary>The gain from agreement on an agenda as the side sees it, USD bn a year, never below a billionth.</summary>
    public double Surplus(Agenda agenda)
    {
        const double Least = 1e-9;
        var own = Seat.Own(agenda);
        var theirs = Seat.Theirs(agenda);
        var gain = -Public.DisagreementSum;
        for (var segment = 0; segment < own.Length; segment++)
            gain += Math.Max(0, own[segment] + theirs[segment]);
        return Math.Max(Least, gain);
    }
}

/// <summary>What both sides at a table know at a moment.</summary>
public sealed class PublicRecord
{
    /// <summary>The table's parameters.</summary>
    public required ParameterValues Talks { get; init; }

    /// <summary>The present moment.</summary>
    public SimTime Now { get; set; }

    /// <summary>How much of the text is open, 0 to 1.</summary>
    public double TextGap { get; set; }

    /// <summary>How far the time to the next deadline has run, 0 to 1.</summary>
    public double Urgency { get; set; }

    /// <summary>Worth of no deal to both sides together, USD bn a year; not positive.</summary>
    public double DisagreementSum { get; set; }
}
