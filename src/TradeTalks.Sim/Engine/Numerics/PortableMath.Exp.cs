namespace TradeTalks.Sim.Engine.Numerics;

internal static partial class PortableMath
{
    private const double InverseLn2 = 1.4426950408889634;

    // Adding and taking away 1.5 * 2^52 rounds to the nearest whole number.
    private const double Rounder = 6755399441055744;

    // Up to this size the power is an ordinary number.
    private const double LargestOrdinary = 708;
    private const double ExpOverflow = 709.782712893384;
    private const double ExpUnderflow = -745.1332191019412;

    /// <summary>e to the power <paramref name="x"/>, within 1 ulp (2 where the result is subnormal).</summary>
    /// <remarks>x = k ln 2 + r with |r| at most ln(2)/2; e^r by a polynomial fitted at Chebyshev points.</remarks>
    /// <param name="x">Any number: above 709.78 gives infinity, below -745.13 gives 0.</param>
    public static double Exp(double x)
    {
        if (!(Math.Abs(x) <= LargestOrdinary))
            return ExpOfLarge(x);
        var rounded = x * InverseLn2 + Rounder;
        // The last bits of the rounded number are k, and go into the exponent.
        return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(Fraction(x, rounded - Rounder)) + (BitConverter.DoubleToInt64Bits(rounded) << FractionLength));
    }

    /// <summary>e^x - 1, also where x is tiny, within 4 ulp.</summary>
    /// <remarks>Source: Kahan's correction of the rounding of e^x.</remarks>
    public static double ExpMinusOne(double x)
    {
        var power = Exp(x);
        if (power == 1)
            return x;
        return power is 0 or double.PositiveInfinity ? power - 1 : (power - 1) * (x / Log(power));
    }

    // Pairs of terms, so that few operations wait for one another.
    private static double ExpTail(double r)
    {
        var w = r * r;
        var w2 = w * w;
        var even = 0.5 + w * 0.04166666666666667 + w2 * (0.0013888888888883711 + w * 2.480158732567746e-05
            + w2 * (2.755727347871858e-07 + w * 2.09147553258932e-09));
        var odd = 0.1666666666666667 + w * 0.008333333333326084 + w2 * (0.0001984126987500228 + w * 2.755725517000089e-06
            + w2 * 2.5105312729622103e-08);
        return even + r * odd;
    }

    private static double ExpOfLarge(double x)
    {
        if (!(x <= ExpOverflow))
            return x + double.PositiveInfinity;
        if (x < ExpUnderflow)
            return 0;
        var k = x * InverseLn2 + Rounder - Rounder;
        return x > 0 ? Fraction(x, k) * 2 * PowerOfTwo((int)k - 1) : Fraction(x, k) * PowerOfTwo((int)k + 54) * (1 / TwoTo54);
    }

    /// <summary>e^x / 2^k.</summary>
    private static double Fraction(double x, double k)
    {
        var high = x - k * Ln2High;
        var low = k * Ln2Low;
        var r = high - low;
        return 1 + (high + (r * r * ExpTail(r) - low));
    }
}
