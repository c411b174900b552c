using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Which keys a model of the economy needs, and which it has no use for.</summary>
internal static class ModelKeys
{
    private static readonly Key[] OfFormulas = [EconomyParameters.ImportElasticity.Key, EconomyParameters.SupplyElasticity.Key];
    private static readonly Key[] OfWorlds = [EconomyKeys.Data, EconomyKeys.Closure, EconomyKeys.Values];

    /// <summary>Reports keys that are missing and keys that would do nothing.</summary>
    /// <param name="economy">The keys written.</param>
    /// <param name="model">The model.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(BoundMap economy, EconomyModel model, ProblemList problems)
    {
        var needed = NeededBy(model);
        foreach (var key in needed.Where(key => !economy.Has(key)))
            problems.Add(EconomyCodes.NeedsKey, economy.MarkOf(EconomyKeys.Model), $"the model {EconomyModels.WordOf(model)} needs '{key.Name}'", $"add {key.Name}: {key.Example}");
        foreach (var key in UselessFor(model).Where(economy.Has))
            problems.Add(EconomyCodes.NotOfThisModel, economy.KeyMarkOf(key), $"'{key.Name}' does nothing with the model {EconomyModels.WordOf(model)}", "leave it out");
    }

    private static Key[] NeededBy(EconomyModel model) => model switch
    {
        EconomyModel.PartialEquilibrium => [EconomyKeys.Trade],
        EconomyModel.TwoCountry or EconomyModel.Armington => [.. OfWorlds, EconomyParameters.TradeElasticity.Key],
        EconomyModel.MultiSector or EconomyModel.InputOutput => [.. OfWorlds, EconomyKeys.Elasticities],
        _ => throw new InvalidOperationException($"No keys are known for {model}."),
    };

    /// <summary>The keys that would do nothing with a model.</summary>
    public static Key[] UselessFor(EconomyModel model) => model switch
    {
        EconomyModel.PartialEquilibrium => [.. OfWorlds, EconomyKeys.Elasticities, EconomyKeys.Apart, EconomyParameters.TradeElasticity.Key],
        EconomyModel.TwoCountry => [.. OfFormulas, EconomyKeys.Elasticities, EconomyKeys.Apart],
        EconomyModel.Armington => [.. OfFormulas, EconomyKeys.Elasticities],
        EconomyModel.MultiSector or EconomyModel.InputOutput => [.. OfFormulas, EconomyParameters.TradeElasticity.Key],
        _ => throw new InvalidOperationException($"No keys are known for {model}."),
    };
}
