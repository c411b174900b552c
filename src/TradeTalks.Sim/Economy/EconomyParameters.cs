using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Economy;

/// <summary>The parameters of the economy.</summary>
public static class EconomyParameters
{
    /// <summary>All of them, by index.</summary>
    public static ParameterCatalogue Catalogue { get; } = new();

    /// <summary>How strongly import demand falls when the price inside rises.</summary>
    public static Parameter ImportElasticity { get; } = Catalogue.Add(
        "Partial equilibrium",
        "import_elasticity",
        new NumberForm(Quantity.Number, 0.01, 20, Variation.Uncertain),
        new Standard(Input.Known(2.53), "Fajgelbaum, Goldberg, Kennedy and Khandelwal, NBER working paper 25638 (March 2019), demand for imports across varieties"),
        "Per cent by which imports fall when their price inside the country rises by one per cent.",
        "2.53");

    /// <summary>How strongly the foreign price falls with the quantity bought; zero is full pass-through.</summary>
    public static Parameter SupplyElasticity { get; } = Catalogue.Add(
        "Partial equilibrium",
        "supply_elasticity",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0), "full pass-through to import prices: Amiti, Redding and Weinstein, NBER working paper 25672 (March 2019)"),
        "Inverse elasticity of foreign export supply: per cent by which the border price falls when one per cent less is bought. 0 means that the importer's buyers pay the whole duty.",
        "0");

    /// <summary>How strongly trade shifts between exporters.</summary>
    public static Parameter TradeElasticity { get; } = Catalogue.Add(
        "Models of world trade",
        "trade_elasticity",
        new NumberForm(Quantity.Number, 0.5, 50, Variation.Uncertain),
        new Standard(Input.Known(4), "Simonovska and Waugh (2014), Journal of International Economics 92(1); stated in every scenario all the same"),
        "Per cent by which purchases from an exporter fall against those from others when its goods become dearer by one per cent. Has to be stated with the models `two-country` and `armington`; the others take a set of `elasticities`.",
        "4");
}
