using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>What a side has at stake at tables with a protocol. All of it is common knowledge but <see cref="PrivateCost"/> and the side's type.</summary>
public static class TermParameters
{
    private const string Group = "At stake at tables with a protocol";
    private const double Largest = 1e9;

    /// <summary>All of them, by index.</summary>
    public static ParameterCatalogue Catalogue { get; } = new();

    /// <summary>What one unit of a pie is worth to the side.</summary>
    public static Parameter UnitWorth { get; } = Catalogue.Add(
        Group,
        "unit_worth",
        new NumberForm(Quantity.Number, 1e-9, Largest, Variation.Uncertain),
        new Standard(Input.Known(1), "a unit, so that payoffs are parts"),
        "What one unit of a pie, or the length of a line, is worth to the side.",
        "10");

    /// <summary>The policy the side likes best.</summary>
    public static Parameter Ideal { get; } = Catalogue.Add(
        Group,
        "ideal",
        new NumberForm(Quantity.Number, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.5), "the middle"),
        "The policy the side likes best, where a line is bargained over; a policy is worth minus 'unit_worth' times its distance.",
        "0.9");

    /// <summary>What a payoff is worth a year before it comes.</summary>
    public static Parameter DiscountFactor { get; } = Catalogue.Add(
        Group,
        "discount_factor",
        new NumberForm(Quantity.Share, 1e-9, 1, Variation.Uncertain),
        new Standard(Input.Known(1), "no impatience unless the scenario states it"),
        "What a payoff is worth a year (365 days) before it comes, as a share of it.",
        "90 %");

    /// <summary>What the side receives while there is no agreement, per year.</summary>
    public static Parameter InsideFlow { get; } = Catalogue.Add(
        Group,
        "inside_flow",
        new NumberForm(Quantity.Number, -Largest, Largest, Variation.Uncertain),
        new Standard(Input.Known(0), "none, as in Rubinstein (1982), Econometrica 50:97"),
        "What the side receives per year while there is no agreement; negative for the cost of conflict. Accrued by time, not by round.",
        "-4.5");

    /// <summary>Payoff of leaving the table.</summary>
    public static Parameter OutsideOption { get; } = Catalogue.Add(
        Group,
        "outside_option",
        new NumberForm(Quantity.Number, -Largest, Largest, Variation.Uncertain),
        new Standard(Input.Known(0), "a unit of comparison; counts only where the protocol lets sides walk out"),
        "Payoff of leaving the table, where the protocol lets sides walk out.",
        "0.6");

    /// <summary>Payoff when the table ends without agreement.</summary>
    public static Parameter NoDeal { get; } = Catalogue.Add(
        Group,
        "no_deal",
        new NumberForm(Quantity.Number, -Largest, Largest, Variation.Uncertain),
        new Standard(Input.Known(0), "as in Rubinstein (1982), Econometrica 50:97"),
        "Payoff when the table breaks down, its time runs out or another side leaves; below it nobody accepts a proposal.",
        "0.2");

    /// <summary>How much less no deal is worth than it seems, known to the side alone.</summary>
    public static Parameter PrivateCost { get; } = Catalogue.Add(
        Group,
        "private_cost",
        new NumberForm(Quantity.Number, -Largest, Largest, Variation.Chance),
        new Standard(Input.Known(0), "none, as in Rubinstein (1982), Econometrica 50:97"),
        "What no deal costs the side beyond 'no_deal'. Drawn once per replication; the side knows the number, the others its distribution.",
        "{uniform: [0, 0.4]}");

    /// <summary>Share of the pie the side claims.</summary>
    public static Parameter Claim { get; } = Catalogue.Add(
        Group,
        "claim",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(1), "everything, as in the war of attrition of Maynard Smith (1974), Journal of Theoretical Biology 47:209"),
        "Share of the pie the side has claimed in a standoff, and a hardball type insists on anywhere.",
        "70 %");

    /// <summary>Probability of the type that never gives in.</summary>
    public static Parameter Hardball { get; } = Catalogue.Add(
        Group,
        "hardball",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0), "nobody, unless the scenario states it"),
        "Probability that the side is of the type that insists on its claim and never gives in; drawn once per replication and known to the side alone.",
        "10 %");

    /// <summary>What giving in costs at home, per year of standoff.</summary>
    public static Parameter AudienceCost { get; } = Catalogue.Add(
        Group,
        "audience_cost",
        new NumberForm(Quantity.Number, 0, Largest, Variation.Uncertain),
        new Standard(Input.Known(0), "none, unless the scenario states it"),
        "What giving in costs the side at home, per year the standoff has lasted.",
        "0.5");

    /// <summary>How strong the side is, in the Nash point that is reported.</summary>
    public static Parameter Power { get; } = Catalogue.Add(
        Group,
        "power",
        new NumberForm(Quantity.Number, 1e-3, 1e3, Variation.Uncertain),
        new Standard(Input.Known(1), "equal power, as in Nash (1950), Econometrica 18:155"),
        "Bargaining power: the exponent of the side's gain in the Nash point to which agreements are compared. It moves no strategy.",
        "2");
}
