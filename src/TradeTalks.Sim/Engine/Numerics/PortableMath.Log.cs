namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>Elementary functions that give the same bits on every machine.</summary>
/// <remarks>Only + - * / and bit operations, which IEEE 754 rounds in one way; the platform's own functions may differ in the last bit.</remarks>
internal static partial class PortableMath
{
    // ln 2 in two parts: the first has 21 trailing zero bits, so that its product with an exponent is exact.
    private const double Ln2High = 0.6931471803691238;
    private const double Ln2Low = 1.9082149292705877e-10;

    /// <summary>The natural logarithm, within 1 ulp.</summary>
    /// <remarks>x = 2^k (1 + f) with 1 + f near 1; then ln(1 + f) = 2 artanh(s), s = f / (2 + f), by a polynomial in s^2 fitted at Chebyshev points.</remarks>
    /// <param name="x">Any number: 0 gives negative infinity, a negative number NaN.</param>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        if ((ulong)(bits - MinNormalBits) >= (ulong)(InfinityBits - MinNormalBits))
            return LogOfSpecial(x);
        return LogOfNormal(bits, 0);
    }

    /// <summary>ln(1 + x), also where x is tiny, within 4 ulp.</summary>
    /// <remarks>Source: Kahan's correction of the rounding of 1 + x.</remarks>
    public static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        if (sum == 1)
            return x;
        return double.IsFinite(sum) && sum > 0 ? Log(sum) * (x / (sum - 1)) : Log(sum);
    }

    private static double LogOfSpecial(double x)
    {
        if (double.IsNaN(x) || x < 0)
            return double.NaN;
        if (x == 0)
            return double.NegativeInfinity;
        return double.IsPositiveInfinity(x) ? x : LogOfNormal(BitConverter.DoubleToInt64Bits(x * TwoTo54), -54);
    }

    private static double LogOfNormal(long bits, int exponent)
    {
        // Adding this offset carries into the exponent exactly when the fraction is above the square root of 2.
        var shifted = bits + (OneBits - SqrtHalfBits);
        exponent += (int)(shifted >> 52) - 1023;
        var f = BitConverter.Int64BitsToDouble((shifted & FractionBits) + SqrtHalfBits) - 1;
        var s = f / (2 + f);
        var z = s * s;
        var half = 0.5 * f * f;
        var tail = z * LogTail(z);
        return exponent * Ln2High - (half - (s * (half + tail) + exponent * Ln2Low) - f);
    }

    private static double LogTail(double z)
    {
        var w = z * z;
        var even = 0.666666666666667 + w * (0.2857142862600327 + w * (0.18182889455674947 + w * 0.14616585424888623));
        var odd = 0.39999999999899444 + w * (0.22222211130259878 + w * 0.15331710618210773);
        return even + z * odd;
    }
}
