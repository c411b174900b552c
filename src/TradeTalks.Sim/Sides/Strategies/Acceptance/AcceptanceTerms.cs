using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides.Strategies.Acceptance;

/// <summary>Numbers several rules of acceptance have.</summary>
internal static class AcceptanceTerms
{
    /// <summary>Where all of them come from.</summary>
    public const string Source = "Baarslag, Hindriks and Jonker (2014), Decision Support Systems 60:68";

    private const double Largest = 1e9;

    public static Parameter AddScale(ParameterCatalogue catalogue, string group) => catalogue.Add(
        group,
        "scale",
        new NumberForm(Quantity.Number, 0, Largest, Variation.Uncertain),
        new Standard(Input.Known(1), $"as it is, the usual choice in {Source}"),
        "Factor on the worth of the offer before it is compared.",
        "1.02");

    public static Parameter AddOffset(ParameterCatalogue catalogue, string group) => catalogue.Add(
        group,
        "offset",
        new NumberForm(Quantity.Number, -Largest, Largest, Variation.Uncertain),
        new Standard(Input.Known(0), $"none, the usual choice in {Source}"),
        "What is added to the worth of the offer before it is compared.",
        "0.05");

    public static Parameter AddTime(ParameterCatalogue catalogue, string group) => catalogue.Add(
        group,
        "from",
        new NumberForm(Quantity.Number, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.99), $"shortly before the end, as tried in {Source}"),
        "Relative time, 0 to 1, from which the rule holds.",
        "0.9");

    public static Parameter AddWorth(ParameterCatalogue catalogue, string group, string name, double standard, string source, string meaning) => catalogue.Add(
        group,
        name,
        new NumberForm(Quantity.Number, -Largest, Largest, Variation.Uncertain),
        new Standard(Input.Known(standard), source),
        meaning,
        "0.8");
}
