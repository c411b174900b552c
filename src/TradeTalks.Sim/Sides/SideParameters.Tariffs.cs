using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides;

/// <content>What the side does about tariffs: threats, answers, gestures.</content>
public static partial class SideParameters
{
    /// <summary>Days from the announcement of a new tariff step to its taking effect.</summary>
    public static Parameter Notice { get; } = Catalogue.Add(
        "What it does about tariffs",
        "notice",
        new NumberForm(Quantity.Duration, 1, 400, Variation.Chance),
        new Standard(Input.EachTime(Distribution.LognormalBetween(6, 31)), "13 dated steps of both sides to September 2019 took 5 to 31 days from announcement to force, median 16"),
        "Days from the announcement of a new tariff step to its taking effect.",
        "6 to 31 d");

    /// <summary>Probability that the side answers a tariff step announced against it with one of its own.</summary>
    public static Parameter Retaliates { get; } = Catalogue.Add(
        "What it does about tariffs",
        "retaliates",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.7), "six of eight binding US announcements to September 2019 were answered directly; with one of each added, 7 of 10"),
        "Probability that the side answers a tariff step announced against it with one of its own.",
        "70 %");

    /// <summary>Days from the announcement of a tariff step to the answer.</summary>
    public static Parameter RetaliationLag { get; } = Catalogue.Add(
        "What it does about tariffs",
        "retaliation_lag",
        new NumberForm(Quantity.Duration, 0, 400, Variation.Chance),
        new Standard(Input.EachTime(Distribution.LognormalBetween(0.3, 22)), "answers to eight US announcements came after 0, 1, 1, 1, 2, 8, 22 and 22 days"),
        "Days from the announcement of a tariff step to the answer.",
        "0.3 to 22 d");

    /// <summary>Size of an answer to a small tariff step, as a share of its yearly duty.</summary>
    public static Parameter RetaliationRatio { get; } = Catalogue.Add(
        "What it does about tariffs",
        "retaliation_ratio",
        new NumberForm(Quantity.Share, 0, 5, Variation.Uncertain),
        new Standard(Input.Known(1), "four Chinese answers to US steps on up to 50 bn USD covered 1.00 to 1.07 of them"),
        "Size of an answer to a small tariff step, as a share of its yearly duty.",
        "100 %");

    /// <summary>Size of an answer to a large tariff step, as a share of its yearly duty.</summary>
    public static Parameter RetaliationRatioLarge { get; } = Catalogue.Add(
        "What it does about tariffs",
        "retaliation_ratio_large",
        new NumberForm(Quantity.Share, 0, 5, Variation.Uncertain),
        new Standard(Input.Known(0.28), "four Chinese answers to US steps on 200 bn USD and more covered 0.25 to 0.30 of them"),
        "Size of an answer to a large tariff step, as a share of its yearly duty.",
        "28 %");

    /// <summary>Coverage above which a tariff step counts as large.</summary>
    public static Parameter LargeStep { get; } = Catalogue.Add(
        "What it does about tariffs",
        "large_step",
        new NumberForm(Quantity.Money, 0, 100000, Variation.Uncertain),
        new Standard(Input.Known(50), "between the US lists of 50 bn USD, answered in full, and those of 200 bn USD and more"),
        "Coverage above which a tariff step counts as large.",
        "50 bn USD");

    /// <summary>Probability, as the imposer sees it, that carrying a step out while talks are alive makes the other side break them off.</summary>
    public static Parameter FearedBreak { get; } = Catalogue.Add(
        "What it does about tariffs",
        "feared_break",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.5), "prior; of four US steps in force with talks under way two were followed by a break-off"),
        "Probability, as the imposer sees it, that carrying a step out while talks are alive makes the other side break them off.",
        "50 %");

    /// <summary>Share of its duty on its heaviest list that the side takes off as a gesture of goodwill.</summary>
    public static Parameter Exemption { get; } = Catalogue.Add(
        "What it does about tariffs",
        "exemption",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.05), "prior; China exempted 16 items on 11 September 2019 and the United States 437 on 20 September 2019: small parts of their lists"),
        "Share of its duty on its heaviest list that the side takes off as a gesture of goodwill.",
        "5 %");

    /// <summary>Worth of what the side buys as a gesture when it has no tariff in force to exempt from.</summary>
    public static Parameter GoodwillPurchase { get; } = Catalogue.Add(
        "What it does about tariffs",
        "goodwill_purchase",
        new NumberForm(Quantity.Money, 0, 1000, Variation.Uncertain),
        new Standard(Input.Known(1), "prior; shipments of soybeans bought before rounds in December 2018 and September 2019, 1 to 5 Mt"),
        "Worth of what the side buys as a gesture when it has no tariff in force to exempt from.",
        "1 bn USD");

    /// <summary>Worth at home, per year, of blacklisting firms of the other side in answer to a failed round.</summary>
    public static Parameter ListingWorth { get; } = Catalogue.Add(
        "What it does about tariffs",
        "listing_worth",
        new NumberForm(Quantity.Money, 0, 100, Variation.Uncertain),
        new Standard(Input.Known(1), "prior; hawks at home applaud; five of seven US listings to September 2019 served other ends"),
        "Worth at home, per year, of blacklisting firms of the other side in answer to a failed round.",
        "1 bn USD");

    /// <summary>Worth, per year, that a leader gives to coming home from a summit with a truce.</summary>
    public static Parameter TruceSpirit { get; } = Catalogue.Add(
        "What it does about tariffs",
        "truce_spirit",
        new NumberForm(Quantity.Money, 0, 1000, Variation.Uncertain),
        new Standard(Input.Known(10), "prior; leaders do not like to part with nothing: both meetings of the two presidents during the conflict, of December 2018 and June 2019, ended in a truce"),
        "Worth, per year, that a leader gives to coming home from a summit with a truce.",
        "10 bn USD");

    /// <summary>Days before a step of the own is due within which the principal thinks of putting it off after a round.</summary>
    public static Parameter DelayWindow { get; } = Catalogue.Add(
        "What it does about tariffs",
        "delay_window",
        new NumberForm(Quantity.Duration, 0, 1000, Variation.Uncertain),
        new Standard(Input.Known(30), "US steps were put off 6, 19, 20 and 31 days before they were due, all within a month"),
        "Days before a step of the own is due within which the principal thinks of putting it off after a round.",
        "30 d");
}
