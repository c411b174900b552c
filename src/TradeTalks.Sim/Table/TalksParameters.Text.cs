using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Table;

/// <content>The text of an agreement.</content>
public static partial class TalksParameters
{
    /// <summary>How much of the text is still open at the start: 100 % when nothing is drafted.</summary>
    public static Parameter TextGap { get; } = Catalogue.Add(
        "The text",
        "text_gap",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.6), "prior; more than half is open"),
        "How much of the text is still open at the start: 100 % when nothing is drafted.",
        "60 %");

    /// <summary>Share of the open text that a mid-level meeting with the usual work closes between sides that give each other an even chance.</summary>
    public static Parameter TextProgress { get; } = Catalogue.Add(
        "The text",
        "text_progress",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.2), "prior; about a fifth of what is open"),
        "Share of the open text that a mid-level meeting with the usual work closes between sides that give each other an even chance.",
        "20 %");

    /// <summary>What of the progress does not hang on belief: progress is multiplied by this plus the lower of the two beliefs.</summary>
    public static Parameter ProgressBase { get; } = Catalogue.Add(
        "The text",
        "progress_base",
        new NumberForm(Quantity.Number, 0, 2, Variation.Uncertain),
        new Standard(Input.Known(0.5), "prior; deputies work on even when leaders doubt"),
        "What of the progress does not hang on belief: progress is multiplied by this plus the lower of the two beliefs.",
        "0.5");

    /// <summary>How unlike mid-level meetings turn out.</summary>
    public static Parameter ProgressSpread { get; } = Catalogue.Add(
        "The text",
        "progress_spread",
        new NumberForm(Quantity.Number, 0, 5, Variation.Uncertain),
        new Standard(Input.Known(1.1), "prior; of four mid-level meetings three made progress and one none"),
        "How unlike mid-level meetings turn out: standard deviation of the logarithm of the work they get done, which is 1 on average.",
        "1.1");

    /// <summary>Largest open share of the text at which a mini-deal can be closed.</summary>
    public static Parameter RipenessMini { get; } = Catalogue.Add(
        "The text",
        "ripeness_mini",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.5), "prior; half the text is enough for a small deal"),
        "Largest open share of the text at which a mini-deal can be closed.",
        "50 %");

    /// <summary>Largest open share of the text at which a comprehensive deal can be closed.</summary>
    public static Parameter RipenessComprehensive { get; } = Catalogue.Add(
        "The text",
        "ripeness_comprehensive",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.12), "prior; in May 2019 a text thought nine tenths done was not enough"),
        "Largest open share of the text at which a comprehensive deal can be closed.",
        "12 %");

    /// <summary>How many times the belief must come true for a comprehensive deal: the power to which it is raised.</summary>
    public static Parameter ComprehensiveLocks { get; } = Catalogue.Add(
        "The text",
        "comprehensive_locks",
        new NumberForm(Quantity.Number, 1, 10, Variation.Uncertain),
        new Standard(Input.Known(2), "prior; each party to it must hold"),
        "How many times the belief must come true for a comprehensive deal: the power to which it is raised.",
        "2");

    /// <summary>Open share of the text below which each side has the whole of it read at home, once.</summary>
    public static Parameter HomeReview { get; } = Catalogue.Add(
        "The text",
        "home_review",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.25), "prior; ministries read the whole text when little is open: May 2019"),
        "Open share of the text below which each side has the whole of it read at home, once.",
        "25 %");

    /// <summary>Share of the agreed text that a side strikes out when its home objects, and that going back on an agreement opens again.</summary>
    public static Parameter StruckShare { get; } = Catalogue.Add(
        "The text",
        "struck_share",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.5), "prior; on 3 May 2019 all seven chapters of a text thought nine tenths done came back with changes"),
        "Share of the agreed text that a side strikes out when its home objects, and that going back on an agreement opens again.",
        "50 %");
}
