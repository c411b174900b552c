namespace TradeTalks.Sim.Runs;

/// <summary>The order of what happens at the same moment: lower phases first.</summary>
/// <remarks>Governments and people count in days, so that ties are the rule: what is decided takes effect before anyone meets, and meetings come before what is made of them.</remarks>
public enum Phase : byte
{
    /// <summary>Governments decide and announce.</summary>
    Announcement = 10,

    /// <summary>Measures take effect.</summary>
    TakesEffect = 20,

    /// <summary>People meet.</summary>
    Meeting = 40,

    /// <summary>Meetings end and are reported.</summary>
    Debrief = 50,
}
