using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>Arithmetic on rows of numbers, four at once and in the same order on every machine. All rows of a call have the same length, a multiple of four.</summary>
internal static class Lanes
{
    /// <summary>Numbers handled at once.</summary>
    public const int Width = 4;

    /// <summary>Larger than any ratio of <see cref="RatioOfOpposites"/>.</summary>
    public const double NoRatio = 1e300;

    // Rows of ratios have 32 numbers at most.
    private const long PlaceMask = 31;

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

    /// <summary>The ratio of two numbers of opposite signs, as a positive number with its place in the row in the last bits; at least <see cref="NoRatio"/> for others.</summary>
    public static void RatioOfOpposites(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into)
    {
        ref var first = ref MemoryMarshal.GetReference(x[..into.Length]);
        ref var second = ref MemoryMarshal.GetReference(y[..into.Length]);
        ref var results = ref MemoryMarshal.GetReference(into);
        var places = Vector256.Create(0L, 1, 2, 3);
        for (nuint lane = 0; lane < (nuint)into.Length; lane += Width)
        {
            var (one, other) = (Vector256.LoadUnsafe(ref first, lane), Vector256.LoadUnsafe(ref second, lane));
            var isOpposite = Vector256.LessThan(one * other, Vector256<double>.Zero);
            var ratio = Vector256.ConditionalSelect(isOpposite, Vector256.Abs(one / other), Vector256.Create(2 * NoRatio));
            ((ratio.AsInt64() & Vector256.Create(~PlaceMask)) | places).AsDouble().StoreUnsafe(ref results, lane);
            places += Vector256.Create((long)Width);
        }
    }

    /// <summary>The least number above a bound; at least <see cref="NoRatio"/> if there is none.</summary>
    /// <param name="x">Numbers of <see cref="RatioOfOpposites"/>.</param>
    /// <param name="bound">Not negative.</param>
    public static double LeastAbove(ReadOnlySpan<double> x, double bound)
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        var (least, above) = (Vector256.Create(double.MaxValue), Vector256.Create(bound));
        for (nuint lane = 0; lane < (nuint)x.Length; lane += Width)
        {
            var next = Vector256.LoadUnsafe(ref first, lane);
            least = Vector256.MinNative(least, Vector256.ConditionalSelect(Vector256.GreaterThan(next, above), next, Vector256.Create(double.MaxValue)));
        }

        var two = Vector128.MinNative(least.GetLower(), least.GetUpper());
        return Vector128.MinNative(two, Vector128.Shuffle(two, Vector128.Create(1L, 0))).ToScalar();
    }

    /// <summary>The place in its row of a number of <see cref="RatioOfOpposites"/>.</summary>
    public static int PlaceIn(double ratio) => (int)(BitConverter.DoubleToInt64Bits(ratio) & PlaceMask);

    private static double Total(Vector256<double> sums) => sums[0] + sums[1] + (sums[2] + sums[3]);
}
