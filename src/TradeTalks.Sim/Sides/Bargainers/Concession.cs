using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>The rate of giving in that leaves the other side indifferent between giving in and waiting, and its sum over time; times in years of 365 days.</summary>
/// <remarks>
/// For the other side giving in is worth L - A t, this side's giving in W, impatience costs r (L - A t) and the flow -g: it is indifferent at the rate (r (L - A t) - g + A)/(W - L + A t).
/// Where claims are compatible, so that W is no more than L, giving in costs nothing and comes at once.
/// </remarks>
internal readonly struct Concession
{
    private const int Halvings = 200;

    private readonly double _start;
    private readonly double _stake;
    private readonly double _audience;
    private readonly double _impatience;

    /// <summary>The rate that leaves a side with such stakes indifferent.</summary>
    public Concession(in Stakes other)
    {
        var givingIn = other.GivingIn(0);
        (_audience, _impatience) = (other.Audience, other.Impatience);
        _stake = other.Winning - givingIn;
        _start = (_impatience * givingIn) - other.Flow + _audience;
    }

    public double RateAt(double years) => _stake <= 0 ? double.PositiveInfinity : Math.Max(0, _start - (_impatience * _audience * years)) / (_stake + (_audience * years));

    /// <summary>The rate summed from the start to a time.</summary>
    public double Until(double years)
    {
        if (_stake <= 0)
            return years > 0 ? double.PositiveInfinity : 0;
        if (_start <= 0)
            return 0;
        if (_audience == 0)
            return years * _start / _stake;
        var counted = Math.Min(years, LastRise);
        if (double.IsPositiveInfinity(counted))
            return counted;
        return ((_start + (_impatience * _stake)) / _audience * PortableMath.Log(1 + (_audience * counted / _stake))) - (_impatience * counted);
    }

    /// <summary>The time by which the rate sums to a number; infinity where it never does.</summary>
    public double TimeOf(double sum)
    {
        if (sum <= 0 || _stake <= 0)
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
