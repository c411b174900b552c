using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Table;

/// <content>What happens after agreement in principle.</content>
public static partial class TalksParameters
{
    /// <summary>Days from agreement in principle to a finished text.</summary>
    public static Parameter TextLag { get; } = Catalogue.Add(
        "After an agreement",
        "text_lag",
        new NumberForm(Quantity.Duration, 0, 4000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Gamma(45, 35)), "prior; KORUS 2018 took 182 days from principle to signature, EU-China solar 2013 10 days"),
        "Days from agreement in principle to a finished text.",
        "{gamma: {mean: 45 d, sd: 35 d}}");

    /// <summary>Days from the finished text to signature.</summary>
    public static Parameter SignatureLag { get; } = Catalogue.Add(
        "After an agreement",
        "signature_lag",
        new NumberForm(Quantity.Duration, 0, 4000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Gamma(30, 25)), "prior; as for the text"),
        "Days from the finished text to signature.",
        "{gamma: {mean: 30 d, sd: 25 d}}");

    /// <summary>Days from signature to entry into force.</summary>
    public static Parameter ForceLag { get; } = Catalogue.Add(
        "After an agreement",
        "force_lag",
        new NumberForm(Quantity.Duration, 0, 4000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Gamma(45, 35)), "prior; KORUS 2018 took 99 days"),
        "Days from signature to entry into force.",
        "{gamma: {mean: 45 d, sd: 35 d}}");

    /// <summary>Days between reviews of an agreement in force.</summary>
    public static Parameter ReviewGap { get; } = Catalogue.Add(
        "After an agreement",
        "review_gap",
        new NumberForm(Quantity.Duration, 1, 4000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Constant(91)), "prior; a review each quarter"),
        "Days between reviews of an agreement in force.",
        "91 d");
}
