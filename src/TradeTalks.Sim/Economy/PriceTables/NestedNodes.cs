namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Places at which functions are sampled, from -1 to 1, such that every beginning of the sequence serves interpolation well; and the polynomials of Newton that belong to them.</summary>
/// <remarks>
/// The places are the projections of a Leja sequence on the circle. Source: Chkifa (2013), On the Lebesgue constant of Leja sequences for the complex unit disk and of their real projection, Journal of Approximation Theory 166:176.
/// </remarks>
internal static class NestedNodes
{
    /// <summary>How many places <see cref="Between"/> knows.</summary>
    public const int PlacesBetween = 18;

    private const double Pi = 3.14159265358979323846;
    private const int Count = Degrees.Highest + 1;

    // The middle before the ends: at an end, where nothing is taxed, elasticities would seem not to matter.
    private static readonly int[] First = [2, 0, 1];

    private static readonly double[] Places = [.. Enumerable.Range(0, Count).Select(node => -Cosine(HalfTurns(node < First.Length ? First[node] : node)))];
    private static readonly double[][] Values = [.. Enumerable.Range(0, Count).Select(degree => Enumerable.Range(0, Count).Select(node => Newton(degree, Places[node])).ToArray())];
    private static readonly double[][] Series = [.. Enumerable.Range(0, Count).Select(Expand)];

    /// <summary>A place: the middle, the ends, then the middles of what is left.</summary>
    /// <param name="node">0 to <see cref="Degrees.Highest"/>.</param>
    public static double Place(int node) => Places[node];

    /// <summary>The polynomial of Newton of some degree at a node: 1 at the node of its own number, 0 at all before it.</summary>
    public static double NewtonAt(int degree, int node) => Values[degree][node];

    /// <summary>The coefficient of a Chebyshev polynomial in a polynomial of Newton.</summary>
    /// <param name="degree">The degree of Newton's.</param>
    /// <param name="part">The degree of Chebyshev's, not higher.</param>
    public static double ChebyshevIn(int degree, int part) => Series[degree][part];

    /// <summary>Places other than nodes, but for both ends of the range: roots of a Chebyshev polynomial, denser towards the ends.</summary>
    /// <param name="number">0 to <see cref="PlacesBetween"/> - 1.</param>
    public static double Between(int number) => number is 0 or PlacesBetween - 1 ? Math.Sign(number - 1) : -Cosine((number - 0.5) / (PlacesBetween - 2));

    /// <summary>The sequence of Leja points on the circle, as half turns.</summary>
    private static double HalfTurns(int point)
    {
        if (point <= 1)
            return point;
        return int.IsOddInteger(point) ? HalfTurns((point + 1) / 2) / 2 : 1 + (HalfTurns(point / 2) / 2);
    }

    private static double Newton(int degree, double place)
    {
        var product = 1.0;
        for (var node = 0; node < degree; node++)
            product *= (place - Places[node]) / (Places[degree] - Places[node]);
        return product;
    }

    /// <summary>The same as a sum of Chebyshev polynomials, multiplied out factor by factor: twice x times a polynomial is the sum of its neighbours.</summary>
    private static double[] Expand(int degree)
    {
        var series = new double[degree + 1];
        series[0] = 1;
        for (var node = 0; node < degree; node++)
        {
            var old = series.ToArray();
            for (var part = 0; part <= node + 1; part++)
                series[part] = (Neighbours(old, part) - (Places[node] * old[part])) / (Places[degree] - Places[node]);
        }

        return series;
    }

    private static double Neighbours(double[] series, int part)
    {
        var lower = part > 0 ? series[part - 1] / (part == 1 ? 1 : 2) : 0;
        return part + 1 < series.Length ? lower + (series[part + 1] / 2) : lower;
    }

    /// <summary>Cosine of a share of a half turn, by its power series, the same on every machine.</summary>
    private static double Cosine(double halfTurns)
    {
        if (halfTurns > 1)
            return Cosine(2 - halfTurns);
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
