using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Table;

/// <content>Rounds, meetings and the calendar.</content>
public static partial class TalksParameters
{
    /// <summary>Days a high-level round lasts.</summary>
    public static Parameter HighLevelLength { get; } = Catalogue.Add(
        "Rounds and meetings",
        "high_level_length",
        new NumberForm(Quantity.Duration, 1, 14, Variation.Chance),
        new Standard(Input.Known(2), "nine of the twelve high-level rounds up to September 2019 took two days"),
        "Days a high-level round lasts.",
        "2 d");

    /// <summary>Offers tabled on a day of a high-level round, the sides taking turns.</summary>
    public static Parameter OffersPerDay { get; } = Catalogue.Add(
        "Rounds and meetings",
        "offers_per_day",
        new NumberForm(Quantity.Number, 0.5, 12, Variation.Uncertain),
        new Standard(Input.Known(2), "prior; morning and afternoon"),
        "Offers tabled on a day of a high-level round, the sides taking turns.",
        "2");

    /// <summary>Probability that the side named first makes the first offer of a round.</summary>
    public static Parameter OpeningOffer { get; } = Catalogue.Add(
        "Rounds and meetings",
        "opening_offer",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.5), "neutral"),
        "Probability that the side named first makes the first offer of a round.",
        "50 %");

    /// <summary>How far each offer of a round moves the sides along their concession curves.</summary>
    public static Parameter UrgencyPerOffer { get; } = Catalogue.Add(
        "Rounds and meetings",
        "urgency_per_offer",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.1), "prior; the clock also runs inside a round"),
        "How far each offer of a round moves the sides along their concession curves.",
        "10 %");

    /// <summary>Days over which the sides concede when no tariff step is scheduled.</summary>
    public static Parameter QuietSpan { get; } = Catalogue.Add(
        "Rounds and meetings",
        "quiet_span",
        new NumberForm(Quantity.Duration, 1, 2000, Variation.Uncertain),
        new Standard(Input.Known(150), "prior; without a date ahead talks take months"),
        "Days over which the sides concede when no tariff step is scheduled.",
        "150 d");

    /// <summary>Days the sides expect to wait for the next round when this one fails.</summary>
    public static Parameter NextRoundWait { get; } = Catalogue.Add(
        "Rounds and meetings",
        "next_round_wait",
        new NumberForm(Quantity.Duration, 0, 1000, Variation.Uncertain),
        new Standard(Input.Known(35), "mean gap between high-level rounds up to September 2019: 26 days without the long break of 2018, 46 with it"),
        "Days the sides expect to wait for the next round when this one fails.",
        "35 d");

    /// <summary>Probability the sides give to there being a next round.</summary>
    public static Parameter NextRoundChance { get; } = Catalogue.Add(
        "Rounds and meetings",
        "next_round_chance",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.97), "prior; talks rarely stop for good"),
        "Probability the sides give to there being a next round.",
        "97 %");

    /// <summary>Probability that a side walks out after an offer that is as bad for it as can be.</summary>
    public static Parameter WalkOut { get; } = Catalogue.Add(
        "Rounds and meetings",
        "walk_out",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.15), "three of thirteen planned rounds up to September 2019 were cancelled or cut short"),
        "Probability that a side walks out after an offer that is as bad for it as can be.",
        "15 %");

    /// <summary>Probability that a walk-out breaks the talks off, so that the next meeting waits for the longer gap.</summary>
    public static Parameter Collapse { get; } = Catalogue.Add(
        "Rounds and meetings",
        "collapse",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.6), "of three rounds cancelled or cut short up to July 2019 two were followed by a break of over two months; with one of each added, 3 of 5"),
        "Probability that a walk-out breaks the talks off, so that the next meeting waits for the longer gap.",
        "60 %");

    /// <summary>Days from the end of a round to the next mid-level meeting while the talks are alive.</summary>
    public static Parameter MidLevelGap { get; } = Catalogue.Add(
        "Rounds and meetings",
        "mid_level_gap",
        new NumberForm(Quantity.Duration, 0, 2000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.LognormalBetween(3, 28)), "gaps of 5 to 32 days between rounds within a live phase (eight gaps up to September 2019), less the days from the mid-level meeting to the round"),
        "Days from the end of a round to the next mid-level meeting while the talks are alive.",
        "3 to 28 d");

    /// <summary>Days from a break-off to the next mid-level meeting.</summary>
    public static Parameter CollapsedGap { get; } = Catalogue.Add(
        "Rounds and meetings",
        "collapsed_gap",
        new NumberForm(Quantity.Duration, 0, 2000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.LognormalBetween(45, 240)), "gaps of 61, 81 and 241 days between phases up to September 2019"),
        "Days from a break-off to the next mid-level meeting.",
        "45 to 240 d");

    /// <summary>Days from a mid-level meeting to the high-level round it prepares.</summary>
    public static Parameter HighLevelLag { get; } = Catalogue.Add(
        "Rounds and meetings",
        "high_level_lag",
        new NumberForm(Quantity.Duration, 0, 2000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.LognormalBetween(1, 14)), "1 and 21 days from mid-level meeting to round in 2019"),
        "Days from a mid-level meeting to the high-level round it prepares.",
        "1 to 14 d");
}
