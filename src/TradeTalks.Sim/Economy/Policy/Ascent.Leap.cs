using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.Policy;

/// <content>Looks beyond the hill that was climbed: a function may have several tops.</content>
internal sealed partial class Ascent
{
    private const int Places = 32;
    private const double Significant = 1e-9;

    /// <summary>Looks along each number by itself over the whole of its range and goes to the highest place found.</summary>
    /// <returns>Whether a place was found that is higher than <see cref="Place"/>; from there another climb leads further.</returns>
    public bool TryLeap()
    {
        var (best, number, to) = (Value + (Significant * Math.Abs(Value)), -1, 0.0);
        Place.CopyTo(_next, 0);
        for (var index = 0; index < Place.Length; index++)
        {
            for (var place = 0; place <= Places; place++)
            {
                _next[index] = Along(place);
                var value = _climb(_next, _nextSlopes);
                if (value > best)
                    (best, number, to) = (value, index, _next[index]);
            }

            _next[index] = Place[index];
        }

        _climb(Place, Slopes);
        if (number < 0)
            return false;
        Place[number] = to;
        _isFresh = true;
        return true;
    }

    /// <summary>Places are evenly spread in the logarithm of one plus the number.</summary>
    private double Along(int place)
    {
        var (low, high) = (PortableMath.Log(1 + _bounds.Lowest), PortableMath.Log(1 + _bounds.Highest));
        return _bounds.Clamp(PortableMath.Exp(low + (place * (high - low) / Places)) - 1);
    }
}
