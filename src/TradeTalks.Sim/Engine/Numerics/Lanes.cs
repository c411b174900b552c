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

    /// <summary>A multiple of a row plus another, factor x + y, and the product of that with a third, number by number.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="x">The row it multiplies.</param>
    /// <param name="y">The row added.</param>
    /// <param name="z">The third row.</param>
    /// <param name="sums">Receives factor x + y.</param>
    /// <param name="products">Receives (factor x + y) z.</param>
    public static void ScaleAddMultiply(double factor, ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> z, Span<double> sums, Span<double> products)
    {
        ref var first = ref MemoryMarshal.GetReference(x[..sums.Length]);
        ref var second = ref MemoryMarshal.GetReference(y[..sums.Length]);
        ref var third = ref MemoryMarshal.GetReference(z[..sums.Length]);
        ref var into = ref MemoryMarshal.GetReference(sums);
        ref var intoProducts = ref MemoryMarshal.GetReference(products[..sums.Length]);
        var scale = Vector256.Create(factor);
        for (nuint lane = 0; lane < (nuint)sums.Length; lane += Width)
        {
            var sum = (scale * Vector256.LoadUnsafe(ref first, lane)) + Vector256.LoadUnsafe(ref second, lane);
            sum.StoreUnsafe(ref into, lane);
            (sum * Vector256.LoadUnsafe(ref third, lane)).StoreUnsafe(ref intoProducts, lane);
        }
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

    /// <summary>Adds two rows of at most 32 numbers, cuts each sum off at 0 from below, and adds them all up.</summary>
    /// <param name="x">One row.</param>
    /// <param name="y">The other.</param>
    /// <param name="places">Some places, one bit each.</param>
    /// <returns>The sum over all places, and the part of it that comes from those.</returns>
    public static (double All, double Part) SumOfGains(ReadOnlySpan<double> x, ReadOnlySpan<double> y, uint places)
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        ref var second = ref MemoryMarshal.GetReference(y[..x.Length]);
        var (sums, parts) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var (bits, place) = (Vector256.Create((long)places), Vector256.Create(1L, 2, 4, 8));
        for (nuint lane = 0; lane < (nuint)x.Length; lane += Width)
        {
            var gains = Vector256.Max(Vector256<double>.Zero, Vector256.LoadUnsafe(ref first, lane) + Vector256.LoadUnsafe(ref second, lane));
            sums += gains;
            parts += gains & Vector256.Equals(bits & place, place).AsDouble();
            place <<= Width;
        }

        return (Total(sums), Total(parts));
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

    /// <summary>A row filled up to whole vectors with negative infinity, which is above no bound.</summary>
    /// <param name="x">Room for the row and what is filled up.</param>
    /// <param name="length">Numbers in the row.</param>
    public static ReadOnlySpan<double> FilledUp(Span<double> x, int length)
    {
        x = x[..Padded(length)];
        x[length..].Fill(double.NegativeInfinity);
        return x;
    }

    /// <summary>How many numbers of a row are greater than a bound.</summary>
    public static int CountAbove(ReadOnlySpan<double> x, double bound)
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        var (count, below) = (0, Vector256.Create(bound));
        for (nuint lane = 0; lane < (nuint)x.Length; lane += Width)
            count += BitOperations.PopCount(Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, lane), below).ExtractMostSignificantBits());
        return count;
    }

    /// <summary>Turns ones into zeros and zeros into ones at some places of a row.</summary>
    /// <param name="places">The places, one bit each.</param>
    /// <param name="ones">Ones and zeros.</param>
    public static void Turn(uint places, Span<double> ones)
    {
        ref var first = ref MemoryMarshal.GetReference(ones);
        var (bits, place) = (Vector256.Create((long)places), Vector256.Create(1L, 2, 4, 8));
        for (nuint lane = 0; lane < (nuint)ones.Length; lane += Width)
        {
            var one = Vector256.Equals(bits & place, place) & Vector256<double>.One.AsInt64();
            Vector256.Abs(Vector256.LoadUnsafe(ref first, lane) - one.AsDouble()).StoreUnsafe(ref first, lane);
            place <<= Width;
        }
    }

    /// <summary>The places, one bit each, where two rows of at most 32 numbers are of opposite sign.</summary>
    public static uint Opposites(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        ref var second = ref MemoryMarshal.GetReference(y[..x.Length]);
        var places = 0u;
        for (nuint lane = 0; lane < (nuint)x.Length; lane += Width)
        {
            var isOpposite = Vector256.LessThan(Vector256.LoadUnsafe(ref first, lane) * Vector256.LoadUnsafe(ref second, lane), Vector256<double>.Zero);
            places |= isOpposite.ExtractMostSignificantBits() << (int)lane;
        }

        return places;
    }

    private static double Total(Vector256<double> sums) => sums[0] + sums[1] + (sums[2] + sums[3]);
}
