using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>What has happened at a table so far: status, dates and counts. One value, so that a copy is complete.</summary>
public record struct TableFacts
{
    /// <summary>How the talks stand now.</summary>
    public TableStatus Status { get; set; }

    /// <summary>Mid-level meetings held.</summary>
    public int Meetings { get; set; }

    /// <summary>High-level rounds held.</summary>
    public int Rounds { get; set; }

    /// <summary>Rounds that ended in a walk-out.</summary>
    public int WalkOuts { get; set; }

    /// <summary>Times a side has broken off the talks.</summary>
    public int BreakOffs { get; set; }

    /// <summary>Steps announced in answer to nothing.</summary>
    public int Threats { get; set; }

    /// <summary>Steps announced in answer to one of the other side.</summary>
    public int Retaliations { get; set; }

    /// <summary>Steps put off by their imposer's decision or a truce.</summary>
    public int Postponements { get; set; }

    /// <summary>Steps that have taken effect.</summary>
    public int Executions { get; set; }

    /// <summary>Listings by agencies and principals.</summary>
    public int Listings { get; set; }

    /// <summary>Gestures of goodwill.</summary>
    public int Gestures { get; set; }

    /// <summary>Truces agreed by leaders.</summary>
    public int Truces { get; set; }

    /// <summary>Texts struck through by a side's home.</summary>
    public int TextsStruck { get; set; }

    /// <summary>Agreements in principle reached.</summary>
    public int Agreements { get; set; }

    /// <summary>Agreements a side has gone back on before signature.</summary>
    public int Reneged { get; set; }

    /// <summary>Agreements ended by a snapback.</summary>
    public int Snapbacks { get; set; }

    /// <summary>Reviews held under the agreement.</summary>
    public int Reviews { get; set; }

    /// <summary>Months of purchases counted under the agreement.</summary>
    public int Months { get; set; }

    /// <summary>News sent to a principal, since the start.</summary>
    public int News { get; set; }

    /// <summary>Offers this round has time for.</summary>
    public int OffersInRound { get; set; }

    /// <summary>The seat that makes the first offer of this round.</summary>
    public int Opener { get; set; }

    /// <summary>When the round under way opened; meaningless outside a round.</summary>
    public SimTime RoundOpened { get; set; }

    /// <summary>Days the round under way lasts; meaningless outside a round.</summary>
    public double RoundLength { get; set; }

    /// <summary>Whether a high-level round is in the diary or under way.</summary>
    public bool IsRoundPlanned { get; set; }

    /// <summary>Whether a mid-level meeting is in the diary.</summary>
    public bool IsMeetingPlanned { get; set; }

    /// <summary>Since when no deadline has been ahead.</summary>
    public SimTime QuietSince { get; set; }

    /// <summary>Until when a truce between leaders holds; the start where there has been none.</summary>
    public SimTime TruceUntil { get; set; }

    /// <summary>When agreement in principle was first reached; meaningless before.</summary>
    public SimTime AgreedAt { get; set; }

    /// <summary>When an agreement was first signed; the start where none was.</summary>
    public SimTime SignedAt { get; set; }

    /// <summary>When an agreement first entered into force; the start where none did.</summary>
    public SimTime InForceAt { get; set; }

    /// <summary>Share of the gain from agreement that went to the side named first, by the true worths; NaN before agreement.</summary>
    public double ShareOfFirst { get; set; }

    /// <summary>Purchases pledged in the agreement that stands or stood last, USD bn a year.</summary>
    public double Pledged { get; set; }

    /// <summary>Goods delivered under agreements since the start, USD bn.</summary>
    public double Delivered { get; set; }

    /// <summary>Goods that pledges had fallen due for since the start, USD bn; never less than delivered.</summary>
    public double Due { get; set; }

    /// <summary>Goods delivered under the agreement in force, USD bn.</summary>
    public double DeliveredUnderThis { get; set; }

    /// <summary>Goods that the pledge in force has fallen due for, USD bn.</summary>
    public double DueUnderThis { get; set; }

    /// <summary>Goods bought as a gesture, USD bn.</summary>
    public double BoughtInGoodwill { get; set; }
}
