using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Gives in at a constant rate, whatever the other does; proposes its claim meanwhile.</summary>
/// <param name="me">Its numbers in this replication.</param>
public sealed class RandomConceder(ParameterValues me) : IBargainer
{
    private const string Group = "Strategy: random-concession";

    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>How fast it gives in.</summary>
    public static Parameter Hazard { get; } = Parameters.Add(
        Group,
        "hazard",
        new NumberForm(Quantity.Number, 0, 1e6, Variation.Uncertain),
        new Standard(Input.Known(1), "once a year on average"),
        "Rate of giving in, per year of 365 days.",
        "0.5");

    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal) => Insistence.Instance.Propose(view, ref proposal);

    /// <inheritdoc/>
    public Reply Answer(in BargainView view) => Insistence.Instance.Answer(view);

    /// <inheritdoc/>
    public double GivesInOn(in BargainView view) =>
        me[Hazard] > 0 ? -PortableMath.Log(view.Luck) / me[Hazard] * BargainRecord.DaysPerYear : double.PositiveInfinity;
}
