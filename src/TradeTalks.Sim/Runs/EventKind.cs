namespace TradeTalks.Sim.Runs;

/// <summary>What can happen. Each kind has its handler in the file of its name under <c>Events</c>.</summary>
public enum EventKind : byte
{
    /// <summary>The imposer decides whether a scheduled step is carried out.</summary>
    StepDecision,

    /// <summary>A scheduled tariff step takes effect.</summary>
    StepTakesEffect,

    /// <summary>Deputies meet and work on the text.</summary>
    MidLevelMeeting,

    /// <summary>A high-level round opens.</summary>
    HighLevelRound,

    /// <summary>A side tables an offer and the other answers.</summary>
    OfferTabled,

    /// <summary>A high-level round ends without agreement.</summary>
    RoundCloses,
}

/// <summary>The place of each kind of event among those of the same moment.</summary>
public static class EventPhases
{
    /// <summary>The phase of a kind of event.</summary>
    public static Phase PhaseOf(this EventKind kind) => kind switch
    {
        EventKind.StepDecision => Phase.Announcement,
        EventKind.StepTakesEffect => Phase.TakesEffect,
        EventKind.MidLevelMeeting => Phase.Meeting,
        EventKind.HighLevelRound => Phase.Meeting,
        EventKind.OfferTabled => Phase.Meeting,
        EventKind.RoundCloses => Phase.Debrief,
        _ => throw new InvalidOperationException($"No phase is known for {kind}."),
    };
}
