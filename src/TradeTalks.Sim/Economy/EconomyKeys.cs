using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Economy;

/// <summary>The keys of the economy, beside its parameters.</summary>
public static class EconomyKeys
{
    private const double LargestFlow = 100_000;
    private const double LargestTariff = 10;

    /// <summary>The model that prices tariffs.</summary>
    public static Key Model { get; } = new("model", new ChoiceForm([.. EconomyModels.All.Select(model => new Word(model.Word, model.Meaning))]), "The model that prices tariffs.") { Required = true, Example = "armington" };

    /// <summary>The trade data.</summary>
    public static Key Data { get; } = new("data", new FolderForm(), "The folder with the trade data, from the folder of this file (docs/economy-data.md); needed by all models but partial equilibrium.") { Example = "economies/world-2017" };

    /// <summary>What becomes of imbalances.</summary>
    public static Key Closure { get; } = new("closure", new ChoiceForm([new Word("balanced", "imbalances are taken out first"), new Word("fixed-transfers", "every region goes on receiving or paying the same share of world income"), new Word("trade-linked", "borrowing moves with imports, and real income counts what is earned")]), "What becomes of trade imbalances when tariffs change (docs/adr/0006-economy-closure.md); needed where there are data. `input-output` takes `balanced` alone.") { Example = "trade-linked" };

    /// <summary>Whose flows count.</summary>
    public static Key Values { get; } = new("values", new ChoiceForm([new Word("data", "flows stay as in the data; imports stated under trade only weigh the tariff lists"), new Word("stated", "flows between the sides are brought to the imports stated under trade")]), "Which values of trade between the sides the model starts from; needed where there are data. Effects grow with the flow.") { Example = "data" };

    /// <summary>Elasticities of sectors.</summary>
    public static Key Elasticities { get; } = new("elasticities", new ReferenceForm("set of elasticities"), "The set of trade elasticities, one for each sector, from the data; needed by `multi-sector` and `input-output`.") { Example = "caliendo-parro-2015" };

    /// <summary>Regions that stay by themselves.</summary>
    public static Key Apart { get; } = new("apart", new ListForm(new ReferenceForm("region"), 0, 200), "Third regions that stay by themselves; all others are taken together as REST, which makes models faster.") { Default = "all", Example = "[E27, JPN]" };

    /// <summary>Who sells.</summary>
    public static Key From { get; } = new("from", new ReferenceForm("side"), "The side that exports.") { Required = true, Example = "China" };

    /// <summary>Who buys.</summary>
    public static Key To { get; } = new("to", new ReferenceForm("side"), "The side that imports.") { Required = true, Example = "US" };

    /// <summary>How much.</summary>
    public static Key Imports { get; } = new("imports", new NumberForm(Quantity.Money, 0.001, LargestFlow, Variation.Fixed), "Yearly imports at the border before the conflict.") { Required = true, Example = "505.5 bn USD" };

    /// <summary>At which tariff.</summary>
    public static Key Tariff { get; } = new("tariff", new NumberForm(Quantity.Share, 0, LargestTariff, Variation.Fixed), "Average tariff before the conflict.") { Default = "that of the data, else 0 %", Source = "free trade", Example = "3.1 %" };

    /// <summary>Trade before the conflict.</summary>
    public static Key Trade { get; } = new("trade", new ListForm(new MapForm([From, To, Imports, Tariff]), 1, 1000), "Trade between the sides before the conflict; one item for every pair with a tariff list. Where the economy has data, what is left out comes from there.") { Example = "[{from: China, to: US, imports: 505.5 bn USD, tariff: 3.1 %}]" };

    /// <summary>Everything that may stand under <c>economy</c>.</summary>
    public static MapForm Form { get; } = new([Model, Data, Closure, Values, Elasticities, Apart, Trade, .. EconomyParameters.Catalogue.All.Select(parameter => parameter.Key)]);
}
