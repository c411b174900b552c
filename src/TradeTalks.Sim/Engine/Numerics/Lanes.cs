using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>Arithmetic on rows of numbers, four at once and in the same order on every machine. All rows of a call have the same length, a multiple of four.</summary>
internal static class Lanes
{
    /// <summary>Numbers handled at once.</summary>
    public const int Width = 4;

    /// <summary>A length rounded up to whole vectors.</summary>
    public static int Padded(int length) => (length + Width - 1) / Width * Width;

    /// <summary>A multiple of a row plus another: factor x + y, number by number.</summary>
    public static void ScaleAndAdd(double factor, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into)
    {
        ref var first = ref MemoryMarshal.GetReference(x[..into.Length]);
        ref var second = ref MemoryMarshal.GetReference(y[..into.Length]);
        ref var results = ref MemoryMarshal.GetReference(into);
        var scale = Vector256.Create(factor);
        for (nuint lane = 0; lane < (nuint)into.Length; lane += Width)
            ((scale * Vector256.LoadUnsafe(ref first, lane)) + Vector256.LoadUnsafe(ref second, lane)).StoreUnsafe(ref results, lane);
    }

    /// <summary>The products of two rows, number by number.</summary>
    public static void Multiply(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into)
    {
        ref var first = ref MemoryMarshal.GetReference(x[..into.Length]);
        ref var second = ref MemoryMarshal.GetReference(y[..into.Length]);
        ref var results = ref MemoryMarshal.GetReference(into);
        for (nuint lane = 0; lane < (nuint)into.Length; lane += Width)
            (Vector256.LoadUnsafe(ref first, lane) * Vector256.LoadUnsafe(ref second, lane)).StoreUnsafe(ref results, lane);
    }

    /// <summary>The sum of the products of two rows.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        ref var second = ref MemoryMarshal.GetReference(y[..x.Length]);
        var sums = Vector256<double>.Zero;
        for (nuint lane = 0; lane < (nuint)x.Length; lane += Width)
            sums += Vector256.LoadUnsafe(ref first, lane) * Vector256.LoadUnsafe(ref second, lane);
        return Total(sums);
    }

    /// <summary>Adds two rows, cuts each sum off at 0 from below, and adds them all up.</summary>
    public static double SumOfGains(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        ref var second = ref MemoryMarshal.GetReference(y[..x.Length]);
        var sums = Vector256<double>.Zero;
        for (nuint lane = 0; lane < (nuint)x.Length; lane += Width)
            sums += Vector256.Max(Vector256<double>.Zero, Vector256.LoadUnsafe(ref first, lane) + Vector256.LoadUnsafe(ref second, lane));
        return Total(sums);
    }

    /// <summary>1 where a number is positive, or zero beside a positive one of the other row, else 0.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="y">The other row.</param>
    /// <param name="into">Receives ones and zeros.</param>
    /// <returns>The sum of the positive numbers.</returns>
    public static double Grant(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into)
    {
        ref var first = ref MemoryMarshal.GetReference(x[..into.Length]);
        ref var second = ref MemoryMarshal.GetReference(y[..into.Length]);
        ref var results = ref MemoryMarshal.GetReference(into);
        var (sums, zero, one) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.One);
        for (nuint lane = 0; lane < (nuint)into.Length; lane += Width)
        {
            var number = Vector256.LoadUnsafe(ref first, lane);
            var isFree = Vector256.Equals(number, zero) & Vector256.GreaterThan(Vector256.LoadUnsafe(ref second, lane), zero);
            ((Vector256.GreaterThan(number, zero) | isFree) & one).StoreUnsafe(ref results, lane);
            sums += Vector256.Max(zero, number);
        }

        return Total(sums);
    }

    /// <summary>The ratio of two numbers of opposite signs, as a positive number; infinite for others.</summary>
    public static void RatioOfOpposites(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into)
    {
        ref var first = ref MemoryMarshal.GetReference(x[..into.Length]);
        ref var second = ref MemoryMarshal.GetReference(y[..into.Length]);
        ref var results = ref MemoryMarshal.GetReference(into);
        var infinite = Vector256.Create(double.PositiveInfinity);
        for (nuint lane = 0; lane < (nuint)into.Length; lane += Width)
        {
            var (one, other) = (Vector256.LoadUnsafe(ref first, lane), Vector256.LoadUnsafe(ref second, lane));
            var isOpposite = Vector256.LessThan(one * other, Vector256<double>.Zero);
            Vector256.ConditionalSelect(isOpposite, Vector256.Abs(one / other), infinite).StoreUnsafe(ref results, lane);
        }
    }

    /// <summary>The place of the least number, the first of several.</summary>
    /// <param name="x">At least one vector of numbers; none is NaN.</param>
    public static int IndexOfLeast(ReadOnlySpan<double> x)
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        var least = Vector256.LoadUnsafe(ref first);
        for (nuint lane = Width; lane < (nuint)x.Length; lane += Width)
            least = Vector256.MinNative(least, Vector256.LoadUnsafe(ref first, lane));
        var two = Vector128.MinNative(least.GetLower(), least.GetUpper());
        var sought = Vector256.Create(Math.Min(two[0], two[1]));
        for (nuint lane = 0; lane < (nuint)x.Length; lane += Width)
        {
            var found = Vector256.Equals(sought, Vector256.LoadUnsafe(ref first, lane)).ExtractMostSignificantBits();
            if (found != 0)
                return (int)lane + BitOperations.TrailingZeroCount(found);
        }

        return 0;
    }

    private static double Total(Vector256<double> sums) => sums[0] + sums[1] + (sums[2] + sums[3]);
}
