using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The subgame-perfect equilibrium of two sides that know each other's terms: each offers the other just what refusing is worth to it, and accepts just that.</summary>
/// <remarks>
/// Discounting by time, breakdown, inside flows and outside options are taken into account; with a last round it is worked out from there, else as the stationary equilibrium.
/// Source: Rubinstein (1982), Econometrica 50:97; Stahl (1972) for the last round; Binmore, Rubinstein and Wolinsky (1986); Sutton (1986), Review of Economic Studies 53:709, for outside options.
/// </remarks>
public sealed class Rubinstein : IBargainer
{
    private readonly EquilibriumPath _path = new();

    /// <inheritdoc/>
    public void Begin(in BargainView view) => _path.Solve(view.Public);

    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal)
    {
        var (pie, step) = ((Pie)view.Public.Domain, _path.At(view.Public.Turn));
        pie.Give(view.Other, step.IsAgreed ? step.ToResponder / pie.UnitWorth(view.Other) : 0, ref proposal);
    }

    /// <inheritdoc/>
    public Reply Answer(in BargainView view)
    {
        var step = _path.At(view.Public.Turn);
        return new Reply(view.Reaches(step.Refusing) ? 1 : 0, step.Leaves ? 1 : 0);
    }

    /// <inheritdoc/>
    public void CopyFrom(IBargainer other) => _path.CopyFrom(((Rubinstein)other)._path);
}
