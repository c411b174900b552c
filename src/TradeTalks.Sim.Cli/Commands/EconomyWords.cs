using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>How the economy of a scenario is called.</summary>
internal static class EconomyWords
{
    /// <summary>Model, size, closure and elasticity: armington, 13 regions, trade-linked, trade elasticity 4.5.</summary>
    public static string Model(EconomyAnswer answer)
    {
        var trade = answer.Scenario.Economy.Trade!;
        var sectors = trade.World.Sectors.Length > 1 ? $" and {trade.World.Sectors.Length} sectors" : "";
        var elasticity = answer.Elasticity is { } value ? $"trade elasticity {Numbers.Fixed(value, 2).TrimEnd('0').TrimEnd('.')}" : "elasticities by sector";
        return $"{EconomyModels.WordOf(answer.Scenario.Economy.Model)}, {trade.World.Regions.Length} regions{sectors}, closure {Closure(trade.Closure)}, {elasticity}";
    }

    private static string Closure(Closure closure) => closure switch
    {
        TradeTalks.Sim.Economy.Worlds.Closure.Balanced => "balanced",
        TradeTalks.Sim.Economy.Worlds.Closure.FixedTransfers => "fixed-transfers",
        TradeTalks.Sim.Economy.Worlds.Closure.TradeLinked => "trade-linked",
        _ => throw new InvalidOperationException($"No word is known for {closure}."),
    };
}
