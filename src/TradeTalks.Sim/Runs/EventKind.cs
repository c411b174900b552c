using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TradeTalks.Sim.Runs;

/// <summary>What can happen. Each kind has its handler in the file of its name under <c>Events</c>.</summary>
public enum EventKind : byte
{
    /// <summary>Something outside the talks moves a side's mood.</summary>
    PoliticalShock,

    /// <summary>A side's voters choose.</summary>
    Election,

    /// <summary>The imposer decides whether a scheduled step is carried out.</summary>
    StepDecision,

    /// <summary>An agency blacklists firms on its own ground.</summary>
    Listing,

    /// <summary>A scheduled tariff step takes effect.</summary>
    StepTakesEffect,

    /// <summary>An agreement enters into force.</summary>
    EntryIntoForce,

    /// <summary>A truce between leaders runs out.</summary>
    TruceLapses,

    /// <summary>The target of an announced step thinks of an answer.</summary>
    Retaliation,

    /// <summary>News reaches a principal.</summary>
    News,

    /// <summary>A leader speaks in public.</summary>
    Statement,

    /// <summary>An official lets out what he thinks.</summary>
    Leak,

    /// <summary>Deputies meet and work on the text.</summary>
    MidLevelMeeting,

    /// <summary>A high-level round opens.</summary>
    HighLevelRound,

    /// <summary>A side tables an offer and the other answers.</summary>
    OfferTabled,

    /// <summary>The leaders meet.</summary>
    Summit,

    /// <summary>The text of an agreement is finished.</summary>
    TextFinished,

    /// <summary>An agreement is signed.</summary>
    Signature,

    /// <summary>A side thinks of going back on an agreement.</summary>
    Doubt,

    /// <summary>A high-level round ends without agreement.</summary>
    RoundCloses,

    /// <summary>A principal hears how the round went and decides what to do.</summary>
    Debrief,

    /// <summary>A month of purchases under an agreement is counted.</summary>
    PurchasesMonth,

    /// <summary>An agreement in force is reviewed.</summary>
    Review,

    /// <summary>A side has its turn at a table with a protocol.</summary>
    BargainTurn,

    /// <summary>A table with a protocol breaks down by itself.</summary>
    BargainBreakdown,

    /// <summary>The time of a table with a protocol runs out.</summary>
    BargainDeadline,

    /// <summary>A side gives in in a standoff.</summary>
    GivingIn,
}

/// <summary>The place of each kind of event among those of the same moment.</summary>
public static class EventPhases
{
    /// <summary>The phase of a kind of event.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line for each kind of event.")]
    public static Phase PhaseOf(this EventKind kind) => kind switch
    {
        EventKind.PoliticalShock => Phase.World,
        EventKind.Election => Phase.World,
        EventKind.StepDecision => Phase.Announcement,
        EventKind.Listing => Phase.Announcement,
        EventKind.StepTakesEffect => Phase.TakesEffect,
        EventKind.EntryIntoForce => Phase.TakesEffect,
        EventKind.TruceLapses => Phase.TakesEffect,
        EventKind.Retaliation => Phase.Answer,
        EventKind.News => Phase.News,
        EventKind.Statement => Phase.News,
        EventKind.Leak => Phase.News,
        EventKind.MidLevelMeeting => Phase.Meeting,
        EventKind.HighLevelRound => Phase.Meeting,
        EventKind.OfferTabled => Phase.Meeting,
        EventKind.Summit => Phase.Meeting,
        EventKind.TextFinished => Phase.Paper,
        EventKind.Signature => Phase.Paper,
        EventKind.Doubt => Phase.Paper,
        EventKind.RoundCloses => Phase.Debrief,
        EventKind.Debrief => Phase.Debrief,
        EventKind.PurchasesMonth => Phase.Books,
        EventKind.Review => Phase.Books,
        EventKind.BargainTurn => Phase.Meeting,
        EventKind.BargainBreakdown => Phase.World,
        EventKind.BargainDeadline => Phase.Debrief,
        EventKind.GivingIn => Phase.Meeting,
        _ => throw new InvalidOperationException($"No phase is known for {kind}."),
    };
}
