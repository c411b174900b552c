using TradeTalks.Sim.Engine.Numerics;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>How long a side holds out in the equilibrium of a standoff. Times are in years of 365 days.</summary>
/// <remarks>
/// For the other side j giving in is worth L - A t, the other's giving in W, impatience costs r (L - A t) and the flow -g; it is indifferent if this side gives in at rate (r (L - A t) - g + A)/(W - L + A t).
/// With hardball types of probability z each side would have given in for certain after T = time of cumulative rate -ln z; the shorter of the two holds for both, and the side with the longer one gives in at once with the probability that makes it so.
/// </remarks>
public readonly struct Resolve
{
    private readonly Concession _own;
    private readonly double _end;

    /// <summary>The resolve of a seat.</summary>
    /// <param name="table">What all know.</param>
    /// <param name="seat">The seat.</param>
    public Resolve(BargainRecord table, int seat)
    {
        _own = new Concession(table, seat);
        Obstinate = table.Terms[seat][Hardball];
        _end = Math.Min(_own.TimeOf(-LogOf(Obstinate)), new Concession(table, 1 - seat).TimeOf(-LogOf(table.Terms[1 - seat][Hardball])));
        AtOnce = double.IsInfinity(_end) ? 0 : Math.Max(0, 1 - (Obstinate * PortableMath.Exp(_own.Until(_end))));
    }

    /// <summary>Probability of the type that never gives in.</summary>
    public double Obstinate { get; }

    /// <summary>Probability of giving in at once.</summary>
    public double AtOnce { get; }

    /// <summary>When everybody who ever gives in has done so, in years; infinity where that is never certain.</summary>
    public double End => _end;

    /// <summary>How long the side could hold out before giving in for certain, if it did not give in at once, in years.</summary>
    public double Longest => _own.TimeOf(-LogOf(Obstinate));

    /// <summary>The rate of giving in at a time before <see cref="End"/>, per year.</summary>
    public double RateAt(double years) => _own.RateAt(years);

    /// <summary>Probability of not having given in by a time before <see cref="End"/>.</summary>
    public double Survival(double years) => (1 - AtOnce) * PortableMath.Exp(-_own.Until(years));

    /// <summary>Probability that the side is of the type that never gives in, once it has not done so by a time before <see cref="End"/>.</summary>
    public double Posterior(double years) => Obstinate / Survival(years);

    /// <summary>When a side that is not of the hardball type gives in, in years, by a uniform number.</summary>
    public double GivesInAfter(double uniform)
    {
        var givenIn = uniform * (1 - Obstinate);
        return givenIn <= AtOnce ? 0 : _own.TimeOf(LogOf((1 - AtOnce) / (1 - givenIn)));
    }

    private static double LogOf(double number) => number <= 0 ? double.NegativeInfinity : PortableMath.Log(number);
}

/// <summary>The rate of giving in that leaves the other side indifferent, and its sum over time.</summary>
internal readonly struct Concession
{
    private const int Halvings = 200;

    private readonly double _start;
    private readonly double _stake;
    private readonly double _audience;
    private readonly double _impatience;

    public Concession(BargainRecord table, int seat)
    {
        var other = 1 - seat;
        var (terms, best) = (table.Terms[other], table.Domain.Best(other));
        var givingIn = best * (1 - table.Terms[seat][Claim]);
        (_audience, _impatience) = (terms[AudienceCost], -PortableMath.Log(terms[DiscountFactor]));
        _stake = (best * terms[Claim]) - givingIn;
        _start = (_impatience * givingIn) - terms[InsideFlow] + _audience;
    }

    public double RateAt(double years) => Math.Max(0, _start - (_impatience * _audience * years)) / (_stake + (_audience * years));

    /// <summary>The rate summed from the start to a time.</summary>
    public double Until(double years)
    {
        if (_audience == 0)
            return _start <= 0 ? 0 : years * _start / _stake;
        var counted = Math.Min(years, LastRise);
        return ((_start + (_impatience * _stake)) / _audience * PortableMath.Log(1 + (_audience * counted / _stake))) - (_impatience * counted);
    }

    /// <summary>The time by which the rate sums to a number; infinity where it never does.</summary>
    public double TimeOf(double sum)
    {
        if (sum <= 0)
            return 0;
        if (double.IsPositiveInfinity(sum) || _start <= 0)
            return double.PositiveInfinity;
        if (_audience == 0)
            return sum * _stake / _start;
        return _impatience == 0 ? _stake / _audience * (PortableMath.Exp(sum * _audience / _start) - 1) : Search(sum);
    }

    /// <summary>When the rate falls to 0; infinity where it does not.</summary>
    private double LastRise => _impatience == 0 ? double.PositiveInfinity : _start / (_impatience * _audience);

    private double Search(double sum)
    {
        var (low, high) = (0.0, LastRise);
        if (Until(high) < sum)
            return double.PositiveInfinity;
        for (var step = 0; step < Halvings && high > low; step++)
        {
            var middle = low + ((high - low) / 2);
            if (middle == low || middle == high)
                break;
            (low, high) = Until(middle) < sum ? (middle, high) : (low, middle);
        }

        return low;
    }
}
