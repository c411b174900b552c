namespace TradeTalks.Sim.Table.Protocols;

/// <summary>The rules of a table: whose turn it is, how time passes, when it ends.</summary>
/// <param name="Kind">Which rules.</param>
public sealed record Protocol(ProtocolKind Kind)
{
    /// <summary>What is bargained over.</summary>
    public Stake Over { get; init; }

    /// <summary>The seat that opens, from 0.</summary>
    public int Opener { get; init; }

    /// <summary>Whether the opener alone proposes, in every turn.</summary>
    public bool IsOneSided { get; init; }

    /// <summary>When time passes.</summary>
    public Pace Pace { get; init; }

    /// <summary>When a proposal is answered.</summary>
    public AnswerTime Answers { get; init; }

    /// <summary>Rounds after which the table ends without agreement; 0 for no end.</summary>
    public int Rounds { get; init; }

    /// <summary>Date after which the table ends without agreement; null for none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Whether who refuses may leave for its outside option.</summary>
    public bool MayWalkOut { get; init; }
}

/// <summary>What can be bargained over.</summary>
public enum Stake
{
    /// <summary>A pie that is divided.</summary>
    Pie,

    /// <summary>A policy on a line, from 0 to 1.</summary>
    Line,

    /// <summary>Issues, each settled by one of its options.</summary>
    Issues,
}

/// <summary>The kinds of protocol.</summary>
public enum ProtocolKind
{
    /// <summary>The sides propose in turn until all accept one proposal.</summary>
    AlternatingOffers,

    /// <summary>Two sides have stated what they claim; the first to give in gets what the other leaves it.</summary>
    Standoff,
}

/// <summary>When time passes under alternating offers. A round is what lies between two passages of time.</summary>
public enum Pace
{
    /// <summary>After each proposal.</summary>
    ByOffer,

    /// <summary>After each side has had its turn.</summary>
    ByRound,
}

/// <summary>When a proposal is answered.</summary>
public enum AnswerTime
{
    /// <summary>At the moment it is made, by all others.</summary>
    AtOnce,

    /// <summary>By each other side in its next turn; who refuses proposes in the same turn.</summary>
    NextTurn,
}
