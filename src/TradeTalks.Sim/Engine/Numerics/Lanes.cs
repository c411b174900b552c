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

    private static double Total(Vector256<double> sums) => sums[0] + sums[1] + (sums[2] + sums[3]);
}
