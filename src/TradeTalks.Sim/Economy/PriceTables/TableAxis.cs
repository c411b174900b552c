namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>One direction of a table: a range, and the Chebyshev polynomials on it.</summary>
/// <remarks>Source: Trefethen (2013), Approximation Theory and Approximation Practice, ch. 2 and 3.</remarks>
/// <param name="low">The lower end.</param>
/// <param name="high">The upper end; equal to the lower one where nothing moves.</param>
internal sealed class TableAxis(double low, double high)
{
    private const double Rounding = 1e-12;

    private readonly double _scale = high > low ? 2 / (high - low) : 0;

    /// <summary>Whether there is more than one place on it.</summary>
    public bool Moves => _scale > 0;

    /// <summary>The lower end.</summary>
    public double Low => low;

    /// <summary>The upper end.</summary>
    public double High => high;

    /// <summary>The place of a value, from -1 at the lower end to 1 at the upper one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside the range.</exception>
    public double PlaceOf(double value)
    {
        if (value >= low - Rounding && value <= high + Rounding)
            return ((value - low) * _scale) - 1;
        throw new ArgumentOutOfRangeException(nameof(value), $"{value} lies outside the table, which goes from {low} to {high}.");
    }

    /// <summary>The value at a place.</summary>
    /// <param name="place">-1 to 1.</param>
    public double ValueAt(double place) => _scale == 0 ? low : Math.Clamp(low + ((1 + place) / _scale), low, high);

    /// <summary>The values of the Chebyshev polynomials at a place.</summary>
    /// <param name="place">-1 to 1.</param>
    /// <param name="values">Receives them, the lowest degree first.</param>
    public static void Evaluate(double place, Span<double> values)
    {
        var (last, next, twice) = (1.0, place, 2 * place);
        for (var degree = 0; degree < values.Length; degree++)
        {
            values[degree] = last;
            (last, next) = (next, (twice * next) - last);
        }
    }
}
