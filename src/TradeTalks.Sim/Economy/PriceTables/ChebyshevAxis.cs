namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>One direction of a table: a range, and the Chebyshev polynomials on it.</summary>
/// <remarks>Source: Trefethen (2013), Approximation Theory and Approximation Practice, ch. 2 to 4; nodes are the roots of the next polynomial.</remarks>
/// <param name="low">The lower end.</param>
/// <param name="high">The upper end; equal to the lower one where nothing moves.</param>
/// <param name="count">Number of polynomials and of nodes; 1 where nothing moves.</param>
internal sealed class ChebyshevAxis(double low, double high, int count)
{
    private const double Pi = 3.14159265358979323846;

    private readonly double _scale = high > low ? 2 / (high - low) : 0;

    /// <summary>Number of polynomials and of nodes.</summary>
    public int Count => count;

    /// <summary>The lower end.</summary>
    public double Low => low;

    /// <summary>The upper end.</summary>
    public double High => high;

    /// <summary>A node, at which a function is sampled.</summary>
    /// <param name="node">Its number, from 0.</param>
    public double Node(int node) => At(Cosine((node + 0.5) / count));

    /// <summary>The ends and the places between the nodes at which the polynomial through them can be most wrong: where the next polynomial peaks.</summary>
    public double[] Between() => _scale == 0 ? [low] : [.. Enumerable.Range(0, count + 1).Select(place => Math.Clamp(At(Cosine((double)place / count)), low, high))];

    /// <summary>The values of all polynomials at a place.</summary>
    /// <param name="place">A place within the range.</param>
    /// <param name="values">Receives them, the lowest degree first.</param>
    public void Evaluate(double place, Span<double> values)
    {
        var x = ((place - low) * _scale) - 1;
        var (last, next) = (1.0, x);
        for (var degree = 0; degree < count; degree++)
        {
            values[degree] = last;
            (last, next) = (next, (2 * x * next) - last);
        }
    }

    private double At(double x) => _scale == 0 ? low : low + ((1 + x) / _scale);

    /// <summary>Cosine of a share of a half turn, by its power series, the same on every machine.</summary>
    private static double Cosine(double halfTurns)
    {
        if (halfTurns > 0.5)
            return -Cosine(1 - halfTurns);
        const int Terms = 14;
        var square = Pi * halfTurns * Pi * halfTurns;
        var sum = 1.0;
        for (var term = Terms; term > 0; term--)
            sum = 1 - (sum * square / ((2 * term) * ((2 * term) - 1)));
        return sum;
    }
}
