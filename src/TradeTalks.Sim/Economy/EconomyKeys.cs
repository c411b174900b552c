using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Economy;

/// <summary>The keys of the economy, beside its parameters.</summary>
public static class EconomyKeys
{
    private const double LargestFlow = 100_000;
    private const double LargestTariff = 10;

    /// <summary>The model that prices tariffs.</summary>
    public static Key Model { get; } = new("model", new ChoiceForm([new Word("partial-equilibrium", "each list by itself, with constant elasticities")]), "The model that prices tariffs.") { Required = true, Example = "partial-equilibrium" };

    /// <summary>Who sells.</summary>
    public static Key From { get; } = new("from", new ReferenceForm("side"), "The side that exports.") { Required = true, Example = "China" };

    /// <summary>Who buys.</summary>
    public static Key To { get; } = new("to", new ReferenceForm("side"), "The side that imports.") { Required = true, Example = "US" };

    /// <summary>How much.</summary>
    public static Key Imports { get; } = new("imports", new NumberForm(Quantity.Money, 0.001, LargestFlow, Variation.Fixed), "Yearly imports at the border before the conflict.") { Required = true, Example = "505.5 bn USD" };

    /// <summary>At which tariff.</summary>
    public static Key Tariff { get; } = new("tariff", new NumberForm(Quantity.Share, 0, LargestTariff, Variation.Fixed), "Average tariff before the conflict.") { Default = "0 %", Source = "free trade", Example = "3.1 %" };

    /// <summary>Trade before the conflict.</summary>
    public static Key Trade { get; } = new("trade", new ListForm(new MapForm([From, To, Imports, Tariff]), 1, 1000), "Trade between the sides before the conflict; one item for every pair with a tariff list.") { Required = true, Example = "[{from: China, to: US, imports: 505.5 bn USD, tariff: 3.1 %}]" };

    /// <summary>Everything that may stand under <c>economy</c>.</summary>
    public static MapForm Form { get; } = new([Model, Trade, .. EconomyParameters.Catalogue.All.Select(parameter => parameter.Key)]);
}
