using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Cli.Wording;

/// <summary>Closures as scenario files name them.</summary>
internal static class ClosureWords
{
    /// <summary>How a closure is written.</summary>
    public static string Of(Closure closure) => closure switch
    {
        Closure.Balanced => "balanced",
        Closure.FixedTransfers => "fixed-transfers",
        Closure.TradeLinked => "trade-linked",
        _ => throw new InvalidOperationException($"No word is known for {closure}."),
    };
}
