using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>Climbs to the top of a smooth function within bounds, by the method of Broyden, Fletcher, Goldfarb and Shanno with exact slopes.</summary>
/// <remarks>Numbers at a bound whose slope points outwards are held. Near the top, where values no longer differ, slopes alone decide. Source: Nocedal and Wright (2006), Numerical Optimization, ch. 6 and 16.7.</remarks>
internal sealed partial class Ascent
{
    private const double FirstStep = 0.02;
    private const double LongestStep = 0.5;
    private const int MostShortenings = 40;

    private readonly Slope _climb;
    private readonly TariffBounds _bounds;
    private readonly double[] _weights;
    private readonly int _stride;
    private readonly double[] _inverse;
    private readonly double[] _moved;
    private readonly double[] _bent;
    private readonly double[] _direction;
    private readonly double[] _next;
    private readonly double[] _nextSlopes;
    private readonly bool[] _held;
    private bool _isFresh = true;

    /// <summary>A climb.</summary>
    /// <param name="weights">For each number a guess of the curvature along it, positive, in any unit.</param>
    /// <param name="bounds">The bounds of all numbers.</param>
    /// <param name="climb">The function.</param>
    public Ascent(double[] weights, TariffBounds bounds, Slope climb)
    {
        var numbers = weights.Length;
        (_weights, _bounds, _climb) = (weights, bounds, climb);
        (Place, Slopes, _direction, _next, _nextSlopes) = (new double[numbers], new double[numbers], new double[Lanes.Padded(numbers)], new double[numbers], new double[numbers]);
        (_moved, _bent) = (new double[Lanes.Padded(numbers)], new double[Lanes.Padded(numbers)]);
        _stride = Lanes.Padded(numbers);
        _inverse = new double[numbers * _stride];
        _held = new bool[numbers];
    }

    /// <summary>The function's value at a place; writes its slopes. A value that is not a number is out of bounds.</summary>
    public delegate double Slope(ReadOnlySpan<double> place, Span<double> slopes);

    /// <summary>Where it stands.</summary>
    public double[] Place { get; }

    /// <summary>The slopes there.</summary>
    public double[] Slopes { get; }

    /// <summary>The value there.</summary>
    public double Value { get; private set; }

    /// <summary>How much of a value is rounding: a fall by less is no fall.</summary>
    public double Noise { get; set; } = 4e-15;

    /// <summary>Climbs from <see cref="Place"/>.</summary>
    /// <param name="tolerance">Ends when no number moves by more.</param>
    /// <param name="mostRounds">Ends after so many rounds. What was learned about the curvature is kept for the next climb.</param>
    /// <returns>Rounds taken, and the last move.</returns>
    public (int Rounds, double LastMove) Climb(double tolerance, int mostRounds)
    {
        for (var index = 0; index < Place.Length; index++)
            Place[index] = _bounds.Clamp(Place[index]);
        Value = _climb(Place, Slopes);
        for (var round = 1; round <= mostRounds; round++)
        {
            HoldAtBounds();
            Aim();
            var moved = Step();
            if (moved <= tolerance && !_isFresh)
                return (round, moved);
            if (moved == 0)
                return (round, 0);
        }

        return (mostRounds, double.PositiveInfinity);
    }

    private void HoldAtBounds()
    {
        for (var index = 0; index < Place.Length; index++)
        {
            var isHeld = (Place[index] <= _bounds.Lowest && Slopes[index] <= 0) || (Place[index] >= _bounds.Highest && Slopes[index] >= 0);
            _isFresh |= isHeld != _held[index];
            _held[index] = isHeld;
        }
    }

    private void Aim()
    {
        if (_isFresh)
            Forget(FirstStep / Math.Max(SteepestFree(), double.Epsilon));
        var longest = 0.0;
        for (var row = 0; row < Place.Length; row++)
        {
            _direction[row] = _held[row] ? 0 : Raised(row);
            longest = Math.Max(longest, Math.Abs(_direction[row]));
        }

        for (var index = 0; longest > LongestStep && index < Place.Length; index++)
            _direction[index] *= LongestStep / longest;
    }

    private double SteepestFree()
    {
        var steepest = 0.0;
        for (var index = 0; index < Place.Length; index++)
            steepest = Math.Max(steepest, _held[index] ? 0 : Math.Abs(Slopes[index] / _weights[index]));
        return steepest;
    }

    private double Raised(int row)
    {
        var sum = 0.0;
        for (var column = 0; column < Place.Length; column++)
            sum += _held[column] ? 0 : _inverse[(row * _stride) + column] * Slopes[column];
        return sum;
    }

    private void Forget(double scale)
    {
        Array.Clear(_inverse);
        for (var index = 0; index < Place.Length; index++)
            _inverse[(index * _stride) + index] = scale / _weights[index];
    }

    /// <summary>Goes along the direction, shortened until the value does not fall; returns how far the farthest number moved.</summary>
    private double Step()
    {
        const double Sufficient = 1e-4;
        var share = 1.0;
        for (var turn = 0; turn < MostShortenings; turn++, share /= 2)
        {
            var (moved, promised) = (0.0, 0.0);
            for (var index = 0; index < Place.Length; index++)
            {
                _next[index] = _bounds.Clamp(Place[index] + (share * _direction[index]));
                moved = Math.Max(moved, Math.Abs(_next[index] - Place[index]));
                promised += Slopes[index] * (_next[index] - Place[index]);
            }

            var value = _climb(_next, _nextSlopes);
            if (!(value >= Value + (Sufficient * promised) - Noise))
                continue;
            Learn(share);
            _next.CopyTo(Place, 0);
            _nextSlopes.CopyTo(Slopes, 0);
            Value = value;
            return moved;
        }

        _climb(Place, Slopes);
        var wasFresh = _isFresh;
        _isFresh = true;
        return wasFresh ? 0 : double.MaxValue;
    }

    /// <summary>Updates the inverse curvature from how the slopes changed over the step.</summary>
    private void Learn(double share)
    {
        var size = Place.Length;
        var (curvature, change) = (0.0, 0.0);
        for (var index = 0; index < size; index++)
        {
            var (moved, bend) = (_next[index] - Place[index], Slopes[index] - _nextSlopes[index]);
            (curvature, change) = (curvature + (moved * bend), change + (bend * bend / _weights[index]));
        }

        if (!(curvature > 0) || share == 0)
            return;
        if (_isFresh)
            Forget(curvature / change);
        _isFresh = false;
        Update(curvature);
    }

    private void Update(double curvature)
    {
        var size = Place.Length;
        for (var index = 0; index < size; index++)
            (_moved[index], _bent[index]) = (_next[index] - Place[index], Slopes[index] - _nextSlopes[index]);
        var quadratic = 0.0;
        for (var row = 0; row < size; row++)
        {
            _direction[row] = LuMatrix.Product(_inverse, row * _stride, _bent);
            quadratic += _direction[row] * _bent[row];
        }

        var factor = (1 + (quadratic / curvature)) / curvature;
        for (var row = 0; row < size; row++)
        {
            LuMatrix.AddMultiple(_inverse, row * _stride, _moved, 0, _stride, (factor * _moved[row]) - (_direction[row] / curvature));
            LuMatrix.AddMultiple(_inverse, row * _stride, _direction, 0, _stride, -_moved[row] / curvature);
        }
    }
}
