using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs.Bargains;

/// <summary>What has happened at a table with a protocol so far. One value, so that a copy is complete.</summary>
public record struct BargainFacts
{
    /// <summary>How it ended, or that it has not.</summary>
    public BargainEnd End { get; set; }

    /// <summary>When it ended; meaningless before.</summary>
    public SimTime EndedAt { get; set; }

    /// <summary>Round in which it ended, from 0; meaningless before.</summary>
    public int EndRound { get; set; }

    /// <summary>Seat that ended it: the last to accept, the one that gave in or left; -1 for none.</summary>
    public int EndedBy { get; set; }

    /// <summary>Proposals made.</summary>
    public int Proposals { get; set; }
}

/// <summary>How a table with a protocol can end.</summary>
public enum BargainEnd
{
    /// <summary>It has not ended.</summary>
    None,

    /// <summary>All accepted a proposal.</summary>
    Agreement,

    /// <summary>One side gave in to the claim of the other.</summary>
    GaveIn,

    /// <summary>A side left for its outside option.</summary>
    WalkOut,

    /// <summary>The table broke down.</summary>
    Breakdown,

    /// <summary>Rounds or time ran out.</summary>
    OutOfTime,
}

/// <summary>What follows from how a table ended.</summary>
public static class BargainEnds
{
    /// <summary>Whether there is an agreement.</summary>
    public static bool IsDeal(this BargainEnd end) => end is BargainEnd.Agreement or BargainEnd.GaveIn;
}
