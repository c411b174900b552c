using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Table.Protocols;

/// <summary>The numbers of a table with a protocol.</summary>
public static class ProtocolParameters
{
    private const string Group = "Rules of the table";
    private const double LargestPie = 1e9;

    /// <summary>All of them, by index.</summary>
    public static ParameterCatalogue Catalogue { get; } = new();

    /// <summary>Size of what is divided.</summary>
    public static Parameter PieSize { get; } = Catalogue.Add(
        Group,
        "pie",
        new NumberForm(Quantity.Number, 0, LargestPie, Variation.Uncertain),
        new Standard(Input.Known(1), "a unit, so that parts are shares"),
        "Size of what is divided.",
        "100");

    /// <summary>Time between two rounds.</summary>
    public static Parameter Gap { get; } = Catalogue.Add(
        Group,
        "gap",
        new NumberForm(Quantity.Duration, 1.0 / SimTime.TicksPerDay, 10_000, Variation.Uncertain),
        new Standard(Input.Known(1), "the smallest calendar unit"),
        "Time between two rounds; payoffs are discounted by it, never by the number of rounds.",
        "30 d");

    /// <summary>Probability that the table breaks down after a refusal.</summary>
    public static Parameter BreakdownChance { get; } = Catalogue.Add(
        Group,
        "breakdown_chance",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0), "none, as in Rubinstein (1982), Econometrica 50:97"),
        "Probability that the table breaks down when a proposal has been refused, at that moment.",
        "5 %");

    /// <summary>Rate at which the table breaks down while no agreement is reached, per year.</summary>
    public static Parameter BreakdownHazard { get; } = Catalogue.Add(
        Group,
        "breakdown_hazard",
        new NumberForm(Quantity.Number, 0, 1e6, Variation.Uncertain),
        new Standard(Input.Known(0), "none, as in Rubinstein (1982), Econometrica 50:97"),
        "Rate at which the table breaks down by itself while no agreement is reached, per year of 365 days.",
        "0.5");
}
