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
}
