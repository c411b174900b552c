namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>How much of a chronicle is told; each level tells what the one before it does.</summary>
internal enum Detail
{
    /// <summary>What changed something.</summary>
    Brief,

    /// <summary>Besides, what was decided without changing anything.</summary>
    Usual,

    /// <summary>Besides, what was offered, what principals heard, and for each move what it was thought worth and on which terms.</summary>
    Reasoned,

    /// <summary>Every entry by itself.</summary>
    Everything,
}
