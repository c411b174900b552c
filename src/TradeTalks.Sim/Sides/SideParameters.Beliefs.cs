using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides;

/// <content>What the side believes.</content>
public static partial class SideParameters
{
    /// <summary>Probability the side gives, at the start, to the other being willing to close.</summary>
    public static Parameter Belief { get; } = Catalogue.Add(
        "What it believes",
        "belief",
        new NumberForm(Quantity.Share, 0.01, 0.99, Variation.Uncertain),
        new Standard(Input.Known(0.4), "prior; talks fail more often than not"),
        "Probability the side gives, at the start, to the other being willing to close; beliefs fall back to it without news.",
        "40 %");

    /// <summary>What is left, after a day without news, of the log-odds by which the belief stands away from its resting level.</summary>
    public static Parameter BeliefMemory { get; } = Catalogue.Add(
        "What it believes",
        "belief_memory",
        new NumberForm(Quantity.Number, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.985), "prior; half of a surprise is forgotten after 46 days"),
        "What is left, after a day without news, of the log-odds by which the belief stands away from its resting level.",
        "0.985");

    /// <summary>Log-odds beyond which no news moves the belief.</summary>
    public static Parameter BeliefBound { get; } = Catalogue.Add(
        "What it believes",
        "belief_bound",
        new NumberForm(Quantity.Number, 0.5, 20, Variation.Uncertain),
        new Standard(Input.Known(4), "prior; nobody is ever surer than about 98 %"),
        "Log-odds beyond which no news moves the belief.",
        "4");

    /// <summary>Log-odds by which the belief rises per unit of text closed at a mid-level meeting beyond what was expected.</summary>
    public static Parameter ProgressSignal { get; } = Catalogue.Add(
        "What it believes",
        "progress_signal",
        new NumberForm(Quantity.Number, 0, 20, Variation.Uncertain),
        new Standard(Input.Known(1.17), "prior; 0.175 per 15 points of text"),
        "Log-odds by which the belief rises per unit of text closed at a mid-level meeting beyond what was expected.",
        "1.17");

    /// <summary>Standard deviation of what else the side reads into a mid-level meeting, in log-odds.</summary>
    public static Parameter ProgressNoise { get; } = Catalogue.Add(
        "What it believes",
        "progress_noise",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.25), "prior; what deputies achieve predicts little: three of four such meetings made progress before October 2019, whatever followed"),
        "Standard deviation of what else the side reads into a mid-level meeting, in log-odds.",
        "0.25");

    /// <summary>Log-odds by which the belief rises per unit of share offered beyond what was expected.</summary>
    public static Parameter OfferSignal { get; } = Catalogue.Add(
        "What it believes",
        "offer_signal",
        new NumberForm(Quantity.Number, 0, 20, Variation.Uncertain),
        new Standard(Input.Known(0.75), "prior; a share 20 points better than expected moves the belief about as far as a month undoes"),
        "Log-odds by which the belief rises per unit of share offered beyond what was expected.",
        "0.75");

    /// <summary>Share of the own target one expects to be offered.</summary>
    public static Parameter OfferExpected { get; } = Catalogue.Add(
        "What it believes",
        "offer_expected",
        new NumberForm(Quantity.Share, 0, 2, Variation.Uncertain),
        new Standard(Input.Known(0.8), "prior; nobody expects to be offered his full target"),
        "Share of the own target one expects to be offered.",
        "80 %");

    /// <summary>Most log-odds by which one offer moves the belief.</summary>
    public static Parameter OfferBound { get; } = Catalogue.Add(
        "What it believes",
        "offer_bound",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.4), "prior; one offer does not decide"),
        "Most log-odds by which one offer moves the belief.",
        "0.4");

    /// <summary>Standard deviation of what else the side reads into an offer, in log-odds.</summary>
    public static Parameter OfferNoise { get; } = Catalogue.Add(
        "What it believes",
        "offer_noise",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.35), "prior; tone and gesture"),
        "Standard deviation of what else the side reads into an offer, in log-odds.",
        "0.35");

    /// <summary>Log-odds by which a walk-out lowers the belief of both sides.</summary>
    public static Parameter WalkOutBlow { get; } = Catalogue.Add(
        "What it believes",
        "walk_out_blow",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.8), "prior; the strongest of the ordinary signals"),
        "Log-odds by which a walk-out lowers the belief of both sides.",
        "0.8");

    /// <summary>Log-odds by which the belief falls when a tariff step against the side takes effect.</summary>
    public static Parameter StepBlow { get; } = Catalogue.Add(
        "What it believes",
        "step_blow",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.4), "prior; about half a walk-out"),
        "Log-odds by which the belief falls when a tariff step against the side takes effect.",
        "0.4");

    /// <summary>Log-odds by which the belief rises when a tariff step against the side is put off.</summary>
    public static Parameter PostponementLift { get; } = Catalogue.Add(
        "What it believes",
        "postponement_lift",
        new NumberForm(Quantity.Number, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.4), "prior; as much as a step takes away"),
        "Log-odds by which the belief rises when a tariff step against the side is put off.",
        "0.4");
}
