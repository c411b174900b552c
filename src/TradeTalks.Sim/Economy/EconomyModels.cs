using System.Collections.Immutable;

namespace TradeTalks.Sim.Economy;

/// <summary>The models as scenario files name them.</summary>
public static class EconomyModels
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<(EconomyModel Model, string Word, string Meaning)> All { get; } =
    [
        (EconomyModel.PartialEquilibrium, "partial-equilibrium", "each list by itself, with constant elasticities"),
        (EconomyModel.TwoCountry, "two-country", "two countries that trade with nobody else"),
        (EconomyModel.Armington, "armington", "many regions, all goods together"),
        (EconomyModel.MultiSector, "multi-sector", "many regions and sectors, no intermediate goods"),
        (EconomyModel.InputOutput, "input-output", "many regions and sectors that use each other's goods"),
    ];

    /// <summary>The model behind a word.</summary>
    public static EconomyModel Parse(string word) => All.First(model => model.Word == word).Model;

    /// <summary>How a model is written.</summary>
    public static string WordOf(EconomyModel model) => All.First(each => each.Model == model).Word;
}
