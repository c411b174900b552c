using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides;

/// <content>What the side decides on its own.</content>
public static partial class SideParameters
{
    /// <summary>Days before a scheduled tariff step on which the side that announced it decides to carry it out or put it off.</summary>
    public static Parameter DecisionLead { get; } = Catalogue.Add(
        "What it decides on its own",
        "decision_lead",
        new NumberForm(Quantity.Duration, 0, 60, Variation.Chance),
        new Standard(Input.Known(2), "prior; the latest that customs can be told; on 5 May 2019 five days were given"),
        "Days before a scheduled tariff step on which the side that announced it decides to carry it out or put it off.",
        "2 d");

    /// <summary>Days from the end of a round without agreement to the principal's decision.</summary>
    public static Parameter DebriefLag { get; } = Catalogue.Add(
        "What it decides on its own",
        "debrief_lag",
        new NumberForm(Quantity.Duration, 0, 60, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Uniform(0, 2)), "prior; after Shanghai the principal decided one day after the round"),
        "Days from the end of a round without agreement to the principal's decision.",
        "{uniform: [0 d, 2 d]}");

    /// <summary>Days by which a tariff step is put off.</summary>
    public static Parameter Postponement { get; } = Catalogue.Add(
        "What it decides on its own",
        "postponement",
        new NumberForm(Quantity.Duration, 1, 730, Variation.Chance),
        new Standard(Input.EachTime(Distribution.LognormalBetween(14, 105)), "the US postponements known on 9 October 2019: 14, 60 and 105 days, and one without a new date"),
        "Days by which a tariff step is put off.",
        "14 to 105 d");

    /// <summary>Cost, per year, of putting a step off.</summary>
    public static Parameter BluffCost { get; } = Catalogue.Add(
        "What it decides on its own",
        "bluff_cost",
        new NumberForm(Quantity.Money, 0, 1000, Variation.Uncertain),
        new Standard(Input.Known(2), "prior; a threat not carried out is believed less the next time"),
        "Cost, per year, of putting a step off; grows by as much with each further time.",
        "2 bn USD");

    /// <summary>How far the side thinks pressure makes a doubtful other side more willing.</summary>
    public static Parameter SoftResponse { get; } = Catalogue.Add(
        "What it decides on its own",
        "soft_response",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.45), "Drezner (2003), International Organization 57:643: threats alone work more often than sanctions carried out"),
        "How far the side thinks pressure makes a doubtful other side more willing.",
        "45 %");

    /// <summary>How far the side thinks pressure makes a willing other side less so.</summary>
    public static Parameter HardResponse { get; } = Catalogue.Add(
        "What it decides on its own",
        "hard_response",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.34), "Pelc (2010), on retaliation under pressure; a prior in size"),
        "How far the side thinks pressure makes a willing other side less so.",
        "34 %");

    /// <summary>How far the side thinks a gesture makes a doubtful other side more willing.</summary>
    public static Parameter GoodwillResponse { get; } = Catalogue.Add(
        "What it decides on its own",
        "goodwill_response",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.3), "prior; a gesture is answered in part"),
        "How far the side thinks a gesture makes a doubtful other side more willing.",
        "30 %");

    /// <summary>Share of the other side's loss from a tariff step that the imposer counts as gained.</summary>
    public static Parameter ThreatValue { get; } = Catalogue.Add(
        "What it decides on its own",
        "threat_value",
        new NumberForm(Quantity.Share, 0, 5, Variation.Uncertain),
        new Standard(Input.Known(0.5), "prior; half of what hurts the other counts as a bargaining chip"),
        "Share of the other side's loss from a tariff step that the imposer counts as gained.",
        "50 %");

    /// <summary>Share of its conflict cost that the imposer adds for one more step.</summary>
    public static Parameter Burden { get; } = Catalogue.Add(
        "What it decides on its own",
        "burden",
        new NumberForm(Quantity.Share, 0, 5, Variation.Uncertain),
        new Standard(Input.Known(0.3), "prior; one more step makes waiting dearer"),
        "Share of its conflict cost that the imposer adds for one more step.",
        "30 %");

    /// <summary>Worth, per year, of hitting back when the other is thought unwilling.</summary>
    public static Parameter Anger { get; } = Catalogue.Add(
        "What it decides on its own",
        "anger",
        new NumberForm(Quantity.Money, 0, 100, Variation.Uncertain),
        new Standard(Input.Known(2.5), "prior; on 1 August 2019 tariffs followed a failed round by a day"),
        "Worth, per year, of hitting back when the other is thought unwilling.",
        "2.5 bn USD");

    /// <summary>Probability that the side breaks off the talks when a tariff step against it takes effect.</summary>
    public static Parameter SuspendsTalks { get; } = Catalogue.Add(
        "What it decides on its own",
        "suspends_talks",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.5), "of four US steps that took effect with talks under way (August and September 2018, May and September 2019) two were followed by a break-off; with one of each added, 3 of 6"),
        "Probability that the side breaks off the talks when a tariff step against it takes effect.",
        "50 %");
}
