namespace TradeTalks.Sim.Experiments.Stopping;

/// <summary>When a run that goes on until an estimate is precise looks at it: at the ends of fixed blocks and never between.</summary>
/// <remarks>Fixed looks keep the result independent of threads, and few looks keep the interval from covering much less often than it says.</remarks>
public static class BlockEnds
{
    /// <summary>Replications in a block.</summary>
    public const int Length = 500;

    /// <summary>Whether a number of replications ends a block.</summary>
    public static bool IsEnd(long replications) => replications > 0 && replications % Length == 0;

    /// <summary>The end of the block that follows a number of replications.</summary>
    public static long Next(long replications) => ((replications / Length) + 1) * Length;
}
