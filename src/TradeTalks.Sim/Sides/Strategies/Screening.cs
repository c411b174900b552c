using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Proposes what pays best if this proposal is the last: more for itself is refused by more types of the other side. A refusal tells it that the other's private cost is lower.</summary>
/// <remarks>
/// With a cost of no deal of x or more the other accepts its no_deal less x, so the demand for x pays P(cost >= x) u(x) + P(cost &lt; x) no_deal.
/// Source: Fearon (1995), International Organization 49:379, risk-return trade-off; learning by refusal: Fudenberg and Tirole (1983), Review of Economic Studies 50:221.
/// </remarks>
public sealed class Screening : IBargainer
{
    private double _highest;

    /// <summary>The highest private cost the other side can have, after what it has refused.</summary>
    public double HighestCost => _highest;

    /// <inheritdoc/>
    public void Begin(in BargainView view) => _highest = double.PositiveInfinity;

    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal)
    {
        var demand = new ScreeningDemand(view, _highest);
        var cost = demand.Best();
        var pie = (Pie)view.Public.Domain;
        pie.Give(view.Other, demand.ToOther(cost), ref proposal);
        _highest = cost;
    }

    /// <inheritdoc/>
    public Reply Answer(in BargainView view) => Reply.If(view.Reaches(view.Seat.Reservation));

    /// <inheritdoc/>
    public void CopyFrom(IBargainer other) => _highest = ((Screening)other)._highest;
}

/// <summary>What a demand pays against a side whose private cost of no deal is known up to its distribution.</summary>
internal readonly struct ScreeningDemand
{
    private const int Cells = 256;
    private const int Halvings = 60;
    private const double Golden = 0.6180339887498949;

    private readonly Distribution _prior;
    private readonly Pie _pie;
    private readonly double _below;
    private readonly double _publicNoDeal;
    private readonly double _ownNoDeal;
    private readonly int _own;
    private readonly int _other;

    /// <summary>A demand by the side of a view, against costs below a bound.</summary>
    public ScreeningDemand(in BargainView view, double highest)
    {
        (_own, _other, _pie) = (view.Seat.Index, view.Other, (Pie)view.Public.Domain);
        _prior = view.Public.Priors[_other];
        _below = double.IsPositiveInfinity(highest) ? 1 : Math.Max(double.Epsilon, _prior.CdfBelow(highest));
        (_publicNoDeal, _ownNoDeal) = (view.Public.Terms[_other][TermParameters.NoDeal], view.Seat.Reservation);
    }

    /// <summary>The part that types with a cost of so much or more accept.</summary>
    public double ToOther(double cost) => (_publicNoDeal - cost) / _pie.UnitWorth(_other);

    /// <summary>The cost to aim at: where the demand pays best.</summary>
    public double Best()
    {
        var best = 0;
        for (var cell = 1; cell <= Cells; cell++)
        {
            if (Pays(CostAt(cell / (double)Cells)) > Pays(CostAt(best / (double)Cells)))
                best = cell;
        }

        var cost = Narrow(Math.Max(0, best - 1) / (double)Cells, Math.Min(Cells, best + 1) / (double)Cells);
        var grid = CostAt(best / (double)Cells);
        var settled = Settle(Pays(cost) > Pays(grid) ? cost : grid);
        return settled;
    }

    /// <summary>What the demand for a cost pays.</summary>
    public double Pays(double cost)
    {
        var refused = Math.Min(1, _prior.CdfBelow(cost) / _below);
        var part = Math.Clamp(_pie.Size - ToOther(cost), 0, _pie.Size);
        return ((1 - refused) * _pie.UnitWorth(_own) * part) + (refused * _ownNoDeal);
    }

    /// <summary>The cost below which a share of the types lies.</summary>
    private double CostAt(double share)
    {
        if (share <= 0)
            return _prior.Lowest;
        return share * _below >= 1 ? _prior.Highest : _prior.Quantile(share * _below);
    }

    /// <summary>The best share between two, by golden section.</summary>
    private double Narrow(double low, double high)
    {
        for (var step = 0; step < Halvings; step++)
        {
            var (left, right) = (high - (Golden * (high - low)), low + (Golden * (high - low)));
            if (Pays(CostAt(left)) >= Pays(CostAt(right)))
                high = right;
            else
                low = left;
        }

        return CostAt((low + high) / 2);
    }

    /// <summary>Sharpens a smooth maximum to where the slope is 0; near it the payoff itself is too flat to tell. Leaves any other maximum alone.</summary>
    private double Settle(double cost)
    {
        var span = (_prior.Highest - _prior.Lowest) / (4 * Cells);
        if (!double.IsFinite(span) || span == 0)
            return cost;
        var (low, high) = (cost - span, cost + span);
        if (Slope(low, span) <= 0 || Slope(high, span) >= 0)
            return cost;
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Slope(middle, span) > 0 ? (middle, high) : (low, middle);
        }

        var settled = (low + high) / 2;
        return Pays(settled) >= Pays(cost) - (1e-12 * Math.Abs(Pays(cost))) ? settled : cost;
    }

    /// <summary>Twelve spans times the slope, exact for polynomials of degree four.</summary>
    private double Slope(double cost, double span) => (8 * (Pays(cost + span) - Pays(cost - span))) - (Pays(cost + (2 * span)) - Pays(cost - (2 * span)));
}
