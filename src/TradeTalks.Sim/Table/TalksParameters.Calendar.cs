using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Table;

/// <content>How meetings are fitted to dates, and summits.</content>
public static partial class TalksParameters
{
    /// <summary>Probability that a meeting which would come after the next tariff date is moved to the days before it.</summary>
    public static Parameter MeetsBeforeDeadlines { get; } = Catalogue.Add(
        "Rounds and meetings",
        "meets_before_deadlines",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.8), "rounds of February, May and October 2019 were set on the last days before a tariff date; the one of August 2018 fell on it"),
        "Probability that a meeting which would come after the next tariff date is moved to the days before it.",
        "80 %");

    /// <summary>Days before a tariff date on which a round moved ahead of it opens.</summary>
    public static Parameter DeadlineMargin { get; } = Catalogue.Add(
        "Rounds and meetings",
        "deadline_margin",
        new NumberForm(Quantity.Duration, 0, 60, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Uniform(1, 8)), "rounds of 2019 opened 1 to 9 days before the tariff date they were set for"),
        "Days before a tariff date on which a round moved ahead of it opens.",
        "{uniform: [1 d, 8 d]}");

    /// <summary>Probability that a planned summit takes place.</summary>
    public static Parameter SummitHeld { get; } = Catalogue.Add(
        "Rounds and meetings",
        "summit_held",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.8), "prior; leaders' meetings are sometimes called off"),
        "Probability that a planned summit takes place.",
        "80 %");

    /// <summary>Days a truce between leaders is agreed for.</summary>
    public static Parameter TruceLength { get; } = Catalogue.Add(
        "Rounds and meetings",
        "truce_length",
        new NumberForm(Quantity.Duration, 1, 2000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.LognormalBetween(20, 150)), "truces of 9, 155 and 33 days to August 2019"),
        "Days a truce between leaders is agreed for.",
        "20 to 150 d");
}
