using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides;

/// <content>How the side bargains.</content>
public static partial class SideParameters
{
    /// <summary>Share of the gain from agreement the side sets out to get.</summary>
    public static Parameter DemandedShare { get; } = Catalogue.Add(
        "How it bargains",
        "demanded_share",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.6), "prior; most negotiators ask for more than half"),
        "Share of the gain from agreement the side sets out to get; its aspiration and its reference point.",
        "70 %");

    /// <summary>Share of the gain it would come down to at the deadline.</summary>
    public static Parameter LeastShare { get; } = Catalogue.Add(
        "How it bargains",
        "least_share",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.4), "prior; a little under half"),
        "Share of the gain it would come down to at the deadline.",
        "45 %");

    /// <summary>Shape of the concession curve: 1 concedes evenly over time, above 1 late, below 1 early.</summary>
    public static Parameter ConcessionExponent { get; } = Catalogue.Add(
        "How it bargains",
        "concession_exponent",
        new NumberForm(Quantity.Number, 0.05, 50, Variation.Uncertain),
        new Standard(Input.Known(2), "Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24:159: above 1 holds out until late"),
        "Shape of the concession curve: 1 concedes evenly over time, above 1 late, below 1 early.",
        "2");

    /// <summary>Share of the way by which one disappointing offer moves the expected share down to what was offered.</summary>
    public static Parameter ExpectationAdjustment { get; } = Catalogue.Add(
        "How it bargains",
        "expectation_adjustment",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.1), "prior; expectations adapt slowly (Koszegi and Rabin 2006, Quarterly Journal of Economics 121:1133)"),
        "Share of the way by which one disappointing offer moves the expected share down to what was offered.",
        "15 %");

    /// <summary>Probability that the side is of the hardball type, which never lowers its demand and refuses anything below it.</summary>
    public static Parameter Hardball { get; } = Catalogue.Add(
        "How it bargains",
        "hardball",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.1), "prior; obstinate types are rare (Abreu and Gul 2000, Econometrica 68:85)"),
        "Probability that the side is of the hardball type, which never lowers its demand and refuses anything below it; drawn once per replication and known to nobody else.",
        "10 %");

    /// <summary>Factor on the chance that a hardball type accepts less than its demand.</summary>
    public static Parameter HardballYield { get; } = Catalogue.Add(
        "How it bargains",
        "hardball_yield",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.02), "prior; all but refuses"),
        "Factor on the chance that a hardball type accepts less than its demand.",
        "2 %");

    /// <summary>How sharply the side tells better from worse, per USD bn a year: at 0.14 an advantage of 10 bn is seen in four cases of five.</summary>
    public static Parameter ChoicePrecision { get; } = Catalogue.Add(
        "How it bargains",
        "choice_precision",
        new NumberForm(Quantity.Number, 0.001, 1000000, Variation.Uncertain),
        new Standard(Input.Known(0.14), "prior; frequency of odd choices; logit choice of McKelvey and Palfrey (1998), Experimental Economics 1:9"),
        "How sharply the side tells better from worse, per USD bn a year: at 0.14 an advantage of 10 bn is seen in four cases of five.",
        "0.14");

    /// <summary>How sharply the principal tells better from worse, per USD bn a year, when it sets the agenda or decides alone.</summary>
    public static Parameter PrincipalPrecision { get; } = Catalogue.Add(
        "How it bargains",
        "principal_precision",
        new NumberForm(Quantity.Number, 0.001, 1000000, Variation.Uncertain),
        new Standard(Input.Known(0.28), "prior; the principal, with time and advice, errs half as often as a delegation under way"),
        "How sharply the principal tells better from worse, per USD bn a year, when it sets the agenda or decides alone.",
        "0.28");

    /// <summary>How much more a loss against the reference point weighs than an equal gain.</summary>
    public static Parameter LossAversion { get; } = Catalogue.Add(
        "How it bargains",
        "loss_aversion",
        new NumberForm(Quantity.Number, 1, 10, Variation.Uncertain),
        new Standard(Input.Known(2), "Tversky and Kahneman (1992), Journal of Risk and Uncertainty 5:297: about 2 in the laboratory"),
        "How much more a loss against the reference point weighs than an equal gain.",
        "2");

    /// <summary>How much further units of a gain or loss count; 1 counts all alike.</summary>
    public static Parameter Sensitivity { get; } = Catalogue.Add(
        "How it bargains",
        "sensitivity",
        new NumberForm(Quantity.Number, 0.1, 1, Variation.Uncertain),
        new Standard(Input.Known(1), "prior; governments count money alike, the laboratory finds 0.88 (Tversky and Kahneman 1992, Journal of Risk and Uncertainty 5:297)"),
        "Power of gains and losses against the reference point: 1 counts every unit alike, less counts further units less.",
        "0.88");

    /// <summary>Share of the expected gain that serves as the reference point for gains and losses.</summary>
    public static Parameter ReferenceWeight { get; } = Catalogue.Add(
        "How it bargains",
        "reference_weight",
        new NumberForm(Quantity.Share, 0, 2, Variation.Uncertain),
        new Standard(Input.Known(0.8), "prior; a little below the aspiration"),
        "Share of the expected gain that serves as the reference point for gains and losses.",
        "80 %");

    /// <summary>Worth that has to be gained before the side moves away from the status quo at all, per year.</summary>
    public static Parameter Friction { get; } = Catalogue.Add(
        "How it bargains",
        "friction",
        new NumberForm(Quantity.Money, 0, 1000, Variation.Uncertain),
        new Standard(Input.Known(10), "prior; status-quo bias; agreements worth little are not made"),
        "Worth that has to be gained before the side moves away from the status quo at all, per year.",
        "10 bn USD");

    /// <summary>Factor on the friction for a comprehensive deal.</summary>
    public static Parameter ComprehensiveFriction { get; } = Catalogue.Add(
        "How it bargains",
        "comprehensive_friction",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(2), "prior; more ministries, more vetoes"),
        "Factor on the friction for a comprehensive deal.",
        "2");

    /// <summary>Cost at home of settling below the share claimed in public, as a share of the gain per unit of share missed.</summary>
    public static Parameter AudienceCost { get; } = Catalogue.Add(
        "How it bargains",
        "audience_cost",
        new NumberForm(Quantity.Share, 0, 5, Variation.Uncertain),
        new Standard(Input.Known(0.15), "prior; Fearon (1994), American Political Science Review 88:577; sign certain, size not"),
        "Cost at home of settling below the share claimed in public, as a share of the gain per unit of share missed.",
        "30 %");

    /// <summary>Share of the gain claimed in public.</summary>
    public static Parameter ClaimedShare { get; } = Catalogue.Add(
        "How it bargains",
        "claimed_share",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.5), "prior; an even split is the natural claim"),
        "Share of the gain claimed in public.",
        "60 %");

    /// <summary>Rate per year at which later gains count less.</summary>
    public static Parameter DiscountRate { get; } = Catalogue.Add(
        "How it bargains",
        "discount_rate",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.3), "prior; leaders are impatient"),
        "Rate per year at which later gains count less.",
        "0.35");

    /// <summary>Standard deviation of the logarithm by which the side misjudges what an issue is worth to the other.</summary>
    public static Parameter Misperception { get; } = Catalogue.Add(
        "How it bargains",
        "misperception",
        new NumberForm(Quantity.Number, 0, 3, Variation.Uncertain),
        new Standard(Input.Known(0.25), "prior; the sides do not know each other's values"),
        "Standard deviation of the logarithm by which the side misjudges what an issue is worth to the other; drawn once per replication and issue.",
        "0.25");
}
