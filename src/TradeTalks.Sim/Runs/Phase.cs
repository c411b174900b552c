namespace TradeTalks.Sim.Runs;

/// <summary>The order of what happens at the same moment: lower phases first.</summary>
/// <remarks>
/// Governments and people count in days, so that ties are the rule: the world moves first, then what is decided is announced and takes effect, is answered and becomes news before anyone meets;
/// meetings come before what is made of them, and books are closed last.
/// </remarks>
public enum Phase : byte
{
    /// <summary>The world outside the talks: shocks, elections.</summary>
    World = 5,

    /// <summary>Governments decide and announce.</summary>
    Announcement = 10,

    /// <summary>Measures take effect.</summary>
    TakesEffect = 20,

    /// <summary>The other side answers.</summary>
    Answer = 30,

    /// <summary>News gets about.</summary>
    News = 35,

    /// <summary>People meet.</summary>
    Meeting = 40,

    /// <summary>Texts are finished and signed, or doubted.</summary>
    Paper = 45,

    /// <summary>Meetings end and are reported.</summary>
    Debrief = 50,

    /// <summary>Deliveries are counted and reviewed, and what is reported of the day is noted.</summary>
    Books = 60,
}
