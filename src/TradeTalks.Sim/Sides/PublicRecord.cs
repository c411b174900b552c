using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides;

/// <summary>What both sides at a table know at a moment.</summary>
public sealed class PublicRecord
{
    private Package _offer;

    /// <summary>The table's parameters.</summary>
    public required ParameterValues Talks { get; init; }

    /// <summary>The present moment.</summary>
    public SimTime Now { get; set; }

    /// <summary>How much of the text is open, 0 to 1.</summary>
    public double TextGap { get; set; }

    /// <summary>How far the time to the next deadline has run, 0 to 1.</summary>
    public double Urgency { get; set; }

    /// <summary>Whether the sides meet: nobody has broken the talks off.</summary>
    public bool AreTalksAlive { get; set; }

    /// <summary>Worth of no deal to both sides together, USD bn a year; not positive.</summary>
    public double DisagreementSum { get; set; }

    /// <summary>The agenda of the round under way, or of the agreement.</summary>
    public Agenda Agenda { get; set; }

    /// <summary>The offer on the table; after agreement, what was agreed.</summary>
    public ref Package Offer => ref _offer;

    /// <summary>Becomes an exact copy of the same record in another run.</summary>
    public void CopyFrom(PublicRecord other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (Now, TextGap, Urgency, AreTalksAlive) = (other.Now, other.TextGap, other.Urgency, other.AreTalksAlive);
        (DisagreementSum, Agenda, _offer) = (other.DisagreementSum, other.Agenda, other._offer);
    }
}
