using NUnit.Framework.Constraints;

namespace TradeTalks.Sim.Tests.Engine.Numerics;

/// <summary>How near two numbers must be.</summary>
internal static class Closeness
{
    /// <summary>Numbers between two doubles, 0 where they are equal.</summary>
    public static long UlpsBetween(double left, double right) => Math.Abs(Ordinal(left) - Ordinal(right));

    /// <summary>Within a share of the expected value's size; subnormal numbers within their own spacing too.</summary>
    public static IResolveConstraint Near(double expected, double relative) =>
        Is.EqualTo(expected).Within(Math.Abs(expected) * relative + 2 * double.Epsilon);

    private static long Ordinal(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        return bits < 0 ? long.MinValue - bits : bits;
    }
}
