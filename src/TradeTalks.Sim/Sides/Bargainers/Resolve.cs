using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>How long a side holds out in the equilibrium of a standoff. Times are in years of 365 days.</summary>
/// <remarks>Private costs are left out. Sources: Maynard Smith (1974), Fearon (1994), Abreu and Gul (2000), and for a deadline <see cref="Endgame"/>.</remarks>
public readonly struct Resolve
{
    private readonly Holdout _own;
    private readonly double _atLast;

    /// <summary>The resolve of a seat.</summary>
    /// <param name="table">What all know.</param>
    /// <param name="seat">The seat.</param>
    public Resolve(BargainRecord table, int seat)
    {
        Deadline = table.Protocol.Deadline is null ? double.PositiveInfinity : table.End.Days / BargainRecord.DaysPerYear;
        var (one, two) = (new Holdout(table, 0), new Holdout(table, 1));
        var endgame = Endgame.Of(one, two, Deadline);
        End = endgame.End;
        (_own, AtOnce, _atLast) = seat == 0 ? (one, endgame.AtOnce.One, endgame.AtLast.One) : (two, endgame.AtOnce.Two, endgame.AtLast.Two);
    }

    /// <summary>Probability of the type that never gives in.</summary>
    public double Obstinate => _own.Obstinate;

    /// <summary>Probability of giving in at once.</summary>
    public double AtOnce { get; }

    /// <summary>When the standoff's time runs out; infinity for never.</summary>
    public double Deadline { get; }

    /// <summary>When giving in at a rate ends: everybody who ever gives in has done so, or all who remain wait for the deadline; infinity where that never comes.</summary>
    public double End { get; }

    /// <summary>Probability of giving in at the deadline.</summary>
    public double AtDeadline => _atLast == 0 ? 0 : Survival(End) * _atLast;

    /// <summary>How long the side could hold out before giving in for certain, if it did not give in at once and there were no deadline.</summary>
    public double Longest => _own.Longest;

    /// <summary>The rate of giving in at a time before <see cref="End"/>, per year.</summary>
    public double RateAt(double years) => _own.Rate.RateAt(years);

    /// <summary>Probability of not having given in by a time before <see cref="End"/>.</summary>
    public double Survival(double years) => (1 - AtOnce) * PortableMath.Exp(-_own.Rate.Until(years));

    /// <summary>Probability that the side is of the type that never gives in, once it has not done so by a time before <see cref="End"/>.</summary>
    public double Posterior(double years) => Obstinate / Survival(years);

    /// <summary>When a side that is not of the hardball type gives in, in years, by a uniform number; infinity for never.</summary>
    public double GivesInAfter(double uniform)
    {
        const double Rounding = 1e-12;
        var givenIn = uniform * (1 - Obstinate);
        if (givenIn <= AtOnce)
            return 0;
        var gradual = 1 - Survival(End);
        if (givenIn <= gradual + Rounding)
            return _own.Rate.TimeOf(PortableMath.Log((1 - AtOnce) / (1 - givenIn)));
        return givenIn <= gradual + AtDeadline + Rounding ? Deadline : double.PositiveInfinity;
    }
}
