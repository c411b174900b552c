namespace TradeTalks.Sim.Runs;

/// <summary>How the talks at a table stand.</summary>
public enum TableStatus
{
    /// <summary>The sides meet.</summary>
    Alive,

    /// <summary>One side has broken off; the next meeting has not been held.</summary>
    BrokenOff,

    /// <summary>There is an agreement in principle.</summary>
    Agreed,

    /// <summary>The agreement is signed.</summary>
    SignedByBoth,

    /// <summary>The agreement is in force.</summary>
    InForce,
}

/// <summary>What follows from how the talks stand.</summary>
public static class TableStatuses
{
    /// <summary>Whether an agreement stands, in principle or in force.</summary>
    public static bool IsDeal(this TableStatus status) => status >= TableStatus.Agreed;
}
