using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides;

/// <content>What reaches the side from outside the talks, and what it lets out.</content>
public static partial class SideParameters
{
    /// <summary>Log-odds by which the belief falls when a tariff step against the side is announced.</summary>
    public static Parameter ThreatBlow { get; } = Catalogue.Add(
        "News and moods",
        "threat_blow",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.6), "prior; three quarters of a walk-out"),
        "Log-odds by which the belief falls when a tariff step against the side is announced.",
        "0.6");

    /// <summary>Log-odds by which the belief falls when a step of the own is answered.</summary>
    public static Parameter RetaliationBlow { get; } = Catalogue.Add(
        "News and moods",
        "retaliation_blow",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.3), "prior; expected, so half as bad as a threat"),
        "Log-odds by which the belief falls when a step of the own is answered.",
        "0.3");

    /// <summary>Log-odds by which the belief falls when the other side goes back on what was agreed.</summary>
    public static Parameter BreachBlow { get; } = Catalogue.Add(
        "News and moods",
        "breach_blow",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(1.2), "prior; the worst news short of war"),
        "Log-odds by which the belief falls when the other side goes back on what was agreed.",
        "1.2");

    /// <summary>Log-odds by which the belief rises on a gesture of the other side.</summary>
    public static Parameter GoodwillLift { get; } = Catalogue.Add(
        "News and moods",
        "goodwill_lift",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.3), "prior; a little less than a step put off"),
        "Log-odds by which the belief rises on a gesture of the other side.",
        "0.3");

    /// <summary>Log-odds by which the belief falls when firms of the side are blacklisted.</summary>
    public static Parameter ListingBlow { get; } = Catalogue.Add(
        "News and moods",
        "listing_blow",
        new NumberForm(Quantity.Number, 0, 10, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Uniform(0.2, 0.6)), "prior; from a nuisance to as bad as a threat"),
        "Log-odds by which the belief falls when firms of the side are blacklisted.",
        "{uniform: [0.2, 0.6]}");

    /// <summary>Share of its height by which the expectation falls when firms of the side are blacklisted.</summary>
    public static Parameter ListingHumbling { get; } = Catalogue.Add(
        "News and moods",
        "listing_humbling",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.05), "Chinese officials, 9 October 2019 (Reuters): expectations lowered after the blacklisting; a prior in size"),
        "Share of its height by which the expectation falls when firms of the side are blacklisted.",
        "5 %");

    /// <summary>What any agreement loses in the side's eyes by an affront: its firms blacklisted, or a new tariff step threatened that answers none of its own.</summary>
    public static Parameter Resentment { get; } = Catalogue.Add(
        "News and moods",
        "resentment",
        new NumberForm(Quantity.Money, 0, 1000, Variation.Uncertain),
        new Standard(Input.Known(5), "prior; half the friction; sign from Pillutla and Murnighan (1996), OBHDP 68:208, and Weiss and Dafoe (2019), ISQ 63:963"),
        "Worth a year that any agreement loses in the side's eyes by an affront: its firms blacklisted, or a new tariff step threatened that answers none of its own.",
        "5 bn USD");

    /// <summary>What is left of resentment after a day.</summary>
    public static Parameter ResentmentMemory { get; } = Catalogue.Add(
        "News and moods",
        "resentment_memory",
        new NumberForm(Quantity.Number, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.95), "prior; half of it is gone after two weeks"),
        "What is left of resentment after a day.",
        "0.95");

    /// <summary>Days until news reaches the principal.</summary>
    public static Parameter NewsLag { get; } = Catalogue.Add(
        "News and moods",
        "news_lag",
        new NumberForm(Quantity.Duration, 0, 60, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Uniform(0, 2)), "prior; the press takes up to two days"),
        "Days until news reaches the principal.",
        "{uniform: [0 d, 2 d]}");

    /// <summary>Days between political shocks from outside the talks.</summary>
    public static Parameter ShockGap { get; } = Catalogue.Add(
        "News and moods",
        "shock_gap",
        new NumberForm(Quantity.Duration, 0.1, 100000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Exponential(83)), "prior; about four a year"),
        "Days between political shocks from outside the talks.",
        "{exponential: {mean: 83 d}}");

    /// <summary>Standard deviation of the log-odds by which a political shock moves the belief, either way.</summary>
    public static Parameter ShockSize { get; } = Catalogue.Add(
        "News and moods",
        "shock_size",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.5), "prior; about as much as a step taking effect"),
        "Standard deviation of the log-odds by which a political shock moves the belief, either way.",
        "0.5");

    /// <summary>Officials whose beliefs are reported and leaked.</summary>
    public static Parameter Officials { get; } = Catalogue.Add(
        "News and moods",
        "officials",
        new NumberForm(Quantity.Number, 1, 50, Variation.Uncertain),
        new Standard(Input.Known(10), "prior; the few who are in the room and the few who brief the press"),
        "Officials whose beliefs are reported and leaked.",
        "10");

    /// <summary>Standard deviation of the officials' beliefs around the principal's, in log-odds.</summary>
    public static Parameter OfficialSpread { get; } = Catalogue.Add(
        "News and moods",
        "official_spread",
        new NumberForm(Quantity.Number, 0, 5, Variation.Uncertain),
        new Standard(Input.Known(0.6), "prior; officials of one side differ by about 15 points"),
        "Standard deviation of the officials' beliefs around the principal's, in log-odds.",
        "0.6");

    /// <summary>Share of the variance of the officials' beliefs that they have in common.</summary>
    public static Parameter OfficialCorrelation { get; } = Catalogue.Add(
        "News and moods",
        "official_correlation",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.7), "prior; subordinates repeat the leader: ten of them count as one or two"),
        "Share of the variance of the officials' beliefs that they have in common.",
        "70 %");

    /// <summary>Weight the principal gives to the officials' usual mood, against its own of the day, when it is debriefed.</summary>
    public static Parameter AdviserWeight { get; } = Catalogue.Add(
        "News and moods",
        "adviser_weight",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.1), "prior; on 1 August 2019 nearly all advisers were against the tariffs announced that day"),
        "Weight the principal gives to the officials' usual mood, against its own of the day, when it is debriefed.",
        "10 %");

    /// <summary>Probability that the leader speaks in public before a high-level round.</summary>
    public static Parameter Statements { get; } = Catalogue.Add(
        "News and moods",
        "statements",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.7), "prior; leaders speak before most rounds"),
        "Probability that the leader speaks in public before a high-level round.",
        "70 %");

    /// <summary>How far the leader's public confidence lies above the belief.</summary>
    public static Parameter Spin { get; } = Catalogue.Add(
        "News and moods",
        "spin",
        new NumberForm(Quantity.Share, -1, 1, Variation.Uncertain),
        new Standard(Input.Known(0.1), "prior; leaders talk things up"),
        "How far the leader's public confidence lies above the belief.",
        "10 %");

    /// <summary>Weight the side gives to what the other side's leader says, in log-odds per log-odds of change in the speaker's mood.</summary>
    public static Parameter StatementWeight { get; } = Catalogue.Add(
        "News and moods",
        "statement_weight",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.1), "prior; leader talk is weighed lightly"),
        "Weight the side gives to what the other side's leader says, in log-odds per log-odds of change in the speaker's mood.",
        "10 %");

    /// <summary>Leaks by the side's officials before a high-level round.</summary>
    public static Parameter Leaks { get; } = Catalogue.Add(
        "News and moods",
        "leaks",
        new NumberForm(Quantity.Number, 0, 20, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Poisson(0.7)), "prior; half a leak to three a week near rounds"),
        "Leaks by the side's officials before a high-level round.",
        "{poisson: {mean: 0.7}}");

    /// <summary>Weight the side gives to what an official of the other side lets out, in log-odds per log-odds of change in his mood.</summary>
    public static Parameter LeakWeight { get; } = Catalogue.Add(
        "News and moods",
        "leak_weight",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.15), "prior; insiders are believed more than leaders"),
        "Weight the side gives to what an official of the other side lets out, in log-odds per log-odds of change in his mood; further leaks before the same round count less, as they repeat each other.",
        "15 %");

    /// <summary>Standard deviation of what a leak adds by itself, in log-odds.</summary>
    public static Parameter LeakNoise { get; } = Catalogue.Add(
        "News and moods",
        "leak_noise",
        new NumberForm(Quantity.Number, 0, 5, Variation.Uncertain),
        new Standard(Input.Known(0.2), "prior; one leak of October 2019 was false"),
        "Standard deviation of what a leak adds by itself, in log-odds.",
        "0.2");
}
