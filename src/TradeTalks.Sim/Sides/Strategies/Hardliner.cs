using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Proposes the same all the time and accepts nothing less.</summary>
/// <param name="me">Its numbers in this replication.</param>
public sealed class Hardliner(ParameterValues me) : IOfferRule
{
    private const string Group = "Strategy: hardliner";

    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>What it insists on.</summary>
    public static Parameter Demand { get; } = Parameters.Add(
        Group,
        "demand",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(1), "its best, as the hard-headed agents of Baarslag, Hindriks and Jonker (2014)"),
        "What it insists on, as a share of its best.",
        "80 %");

    /// <summary>The share it demands, whatever the time.</summary>
    public double Share => me[Demand];

    /// <inheritdoc/>
    public void Next(in BargainView view, ref Proposal proposal) => view.Find(Threshold(view), ref proposal);

    /// <inheritdoc/>
    public double Threshold(in BargainView view) => me[Demand] * view.Best;
}
