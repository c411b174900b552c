namespace TradeTalks.Sim.Sides;

/// <summary>The questions a side is asked. Each has its menu of moves, and no other decision is taken by a side.</summary>
public enum DecisionKind : byte
{
    /// <summary>How much to talk about in the round that opens.</summary>
    AgendaWish,

    /// <summary>Whether to take the offer on the table.</summary>
    Answer,

    /// <summary>Whether to leave after a refused offer.</summary>
    Leave,

    /// <summary>What to do after a round without agreement.</summary>
    AfterRound,

    /// <summary>Whether a scheduled step is carried out.</summary>
    Deadline,

    /// <summary>Whether a step announced by the other side is answered.</summary>
    AnswerToStep,

    /// <summary>Whether to go on talking after a step of the other side has taken effect.</summary>
    TalksAfterStep,

    /// <summary>Whether the text passes at home.</summary>
    HomeReview,

    /// <summary>Whether leaders agree on a truce.</summary>
    Truce,

    /// <summary>Whether to stand by an agreement before it is signed.</summary>
    Doubt,

    /// <summary>Whether a breach brings the tariffs back.</summary>
    Breach,
}
