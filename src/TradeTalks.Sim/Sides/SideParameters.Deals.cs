using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides;

/// <content>What the side does once there is an agreement.</content>
public static partial class SideParameters
{
    /// <summary>Standard deviation of the logarithm by which what the side concedes turns out dearer at home than its delegation thought.</summary>
    public static Parameter HomeSurprise { get; } = Catalogue.Add(
        "What it does after an agreement",
        "home_surprise",
        new NumberForm(Quantity.Number, 0, 3, Variation.Uncertain),
        new Standard(Input.Known(0.5), "prior; in May 2019 promises to change laws were struck from a text thought nine tenths done"),
        "Standard deviation of the logarithm by which what the side concedes turns out dearer at home than its delegation thought; drawn once per replication.",
        "0.5");

    /// <summary>Days between occasions on which the side thinks of going back on an agreement that is not signed yet.</summary>
    public static Parameter DoubtGap { get; } = Catalogue.Add(
        "What it does after an agreement",
        "doubt_gap",
        new NumberForm(Quantity.Duration, 1, 100000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Exponential(60)), "prior; the hold of 20 May 2018 was revoked after 9 days"),
        "Days between occasions on which the side thinks of going back on an agreement that is not signed yet.",
        "{exponential: {mean: 60 d}}");

    /// <summary>Cost, per year, of going back on an agreement.</summary>
    public static Parameter BreachCost { get; } = Catalogue.Add(
        "What it does after an agreement",
        "breach_cost",
        new NumberForm(Quantity.Money, 0, 1000, Variation.Uncertain),
        new Standard(Input.Known(10), "prior; a government that goes back on its word is believed less"),
        "Cost, per year, of going back on an agreement.",
        "10 bn USD");

    /// <summary>Share of pledged purchases that the side delivers on average.</summary>
    public static Parameter Compliance { get; } = Catalogue.Add(
        "What it does after an agreement",
        "compliance",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.65), "prior; between 30 and 95 %: pledges of farm purchases in early 2019 were kept in part, then stopped"),
        "Share of pledged purchases that the side delivers on average.",
        "65 %");

    /// <summary>Standard deviation of the share delivered from month to month.</summary>
    public static Parameter ComplianceNoise { get; } = Catalogue.Add(
        "What it does after an agreement",
        "compliance_noise",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.2), "prior; monthly trade in farm goods is lumpy"),
        "Standard deviation of the share delivered from month to month.",
        "20 %");

    /// <summary>Share of pledged purchases below which the side finds the agreement breached.</summary>
    public static Parameter BreachBelow { get; } = Catalogue.Add(
        "What it does after an agreement",
        "breach_below",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.6), "prior; a little over half of what was pledged"),
        "Share of pledged purchases below which the side finds the agreement breached.",
        "60 %");

    /// <summary>Probability that an election brings another principal, with expectation, belief and type of its own.</summary>
    public static Parameter Turnover { get; } = Catalogue.Add(
        "What it does after an agreement",
        "turnover",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.3), "of eleven US presidents who stood for another term from 1948 to 2012 three lost; with one of each added, 4 of 13"),
        "Probability that an election brings another principal, with expectation, belief and type of its own.",
        "30 %");
}
