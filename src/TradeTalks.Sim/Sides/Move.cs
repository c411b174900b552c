namespace TradeTalks.Sim.Sides;

/// <summary>What a side can choose; each belongs to one kind of decision.</summary>
public enum Move : byte
{
    /// <summary>Talk about all issues.</summary>
    TalkAboutAll,

    /// <summary>Talk about the small deal.</summary>
    TalkAboutFew,

    /// <summary>Take the offer.</summary>
    Accept,

    /// <summary>Turn the offer down.</summary>
    Refuse,

    /// <summary>Leave the round.</summary>
    WalkOut,

    /// <summary>Go on with the round.</summary>
    StayOn,

    /// <summary>Do nothing after a round without agreement.</summary>
    Hold,

    /// <summary>Announce a new tariff step.</summary>
    Threaten,

    /// <summary>Put off the nearest step of the own.</summary>
    Delay,

    /// <summary>Blacklist firms of the other side.</summary>
    Blacklist,

    /// <summary>Make a gesture: exempt goods or buy some.</summary>
    Goodwill,

    /// <summary>Carry a scheduled step out.</summary>
    CarryOut,

    /// <summary>Put a scheduled step off.</summary>
    PutOff,

    /// <summary>Answer a step of the other side with one of the own.</summary>
    Retaliate,

    /// <summary>Leave a step of the other side unanswered.</summary>
    LetPass,

    /// <summary>Break the talks off.</summary>
    BreakOff,

    /// <summary>Go on talking.</summary>
    KeepTalking,

    /// <summary>Let the text stand as the delegations wrote it.</summary>
    Approve,

    /// <summary>Strike promises out of the text.</summary>
    StrikeOut,

    /// <summary>Agree to a truce.</summary>
    MakeTruce,

    /// <summary>Part without a truce.</summary>
    PartWithout,

    /// <summary>Stand by an agreement that is not signed yet.</summary>
    StandBy,

    /// <summary>Go back on an agreement that is not signed yet.</summary>
    Renege,

    /// <summary>Bring the tariffs back because of a breach.</summary>
    SnapBack,

    /// <summary>Let a breach pass.</summary>
    Overlook,
}
