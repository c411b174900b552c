using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Measures;

/// <summary>The parameters of a tariff list.</summary>
public static class TariffListParameters
{
    /// <summary>All of them, by index.</summary>
    public static ParameterCatalogue Catalogue { get; } = new();

    /// <summary>How strongly the imposer's public feels this list, against its effect on income.</summary>
    public static Parameter Salience { get; } = Catalogue.Add(
        "Politics",
        "salience",
        new NumberForm(Quantity.Number, 0, 20, Variation.Uncertain),
        new Standard(Input.Known(1), "neutral"),
        "How strongly the imposing side feels this list at home, as a multiple of its effect in the economy; above 1 for consumer goods on the shelves.",
        "1.8");
}
