using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The null model: accepts or leaves by chance, whatever is proposed, and proposes an even division.</summary>
/// <param name="me">Its numbers in this replication.</param>
public sealed class CoinFlip(ParameterValues me) : IBargainer
{
    private const string Group = "Strategy: coin-flip";

    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>How often it accepts.</summary>
    public static Parameter Accepts { get; } = Parameters.Add(
        Group,
        "accepts",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.5), "a fair coin"),
        "Probability of accepting a proposal, whatever it is.",
        "15 %");

    /// <summary>How often it leaves.</summary>
    public static Parameter Leaves { get; } = Parameters.Add(
        Group,
        "leaves",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0), "it stays"),
        "Probability of leaving after refusing, where the protocol lets sides walk out.",
        "5 %");

    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal) => view.Find(view.Best / view.Public.Seats, ref proposal);

    /// <inheritdoc/>
    public Reply Answer(in BargainView view) => new(me[Accepts], me[Leaves]);
}
