using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Weighted sums of rows of numbers, whole vectors at once and in the same order on every machine.</summary>
internal static class WeightedRows
{
    /// <summary>Adds rows up.</summary>
    /// <param name="weights">One weight for each row.</param>
    /// <param name="rows">The rows, one after the other.</param>
    /// <param name="width">Numbers in a row, a multiple of <see cref="Lanes.Width"/>.</param>
    /// <param name="sums">Receives as many sums as fit into it, a multiple of the same.</param>
    public static void Sum(ReadOnlySpan<double> weights, ReadOnlySpan<double> rows, int width, Span<double> sums)
    {
        var lane = 0;
        for (; lane + (4 * Lanes.Width) <= sums.Length; lane += 4 * Lanes.Width)
            SumFour(weights, rows, width, sums, lane);
        for (; lane + (2 * Lanes.Width) <= sums.Length; lane += 2 * Lanes.Width)
            SumTwo(weights, rows, width, sums, lane);
        if (lane < sums.Length)
            SumOne(weights, rows, width, sums, lane);
    }

    private static void SumFour(ReadOnlySpan<double> weights, ReadOnlySpan<double> rows, int width, Span<double> sums, int lane)
    {
        ref var from = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), lane);
        var (one, two) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var (three, four) = (Vector256<double>.Zero, Vector256<double>.Zero);
        foreach (var weight in weights)
        {
            var factor = Vector256.Create(weight);
            one += factor * Vector256.LoadUnsafe(ref from);
            two += factor * Vector256.LoadUnsafe(ref from, Lanes.Width);
            three += factor * Vector256.LoadUnsafe(ref from, 2 * Lanes.Width);
            four += factor * Vector256.LoadUnsafe(ref from, 3 * Lanes.Width);
            from = ref Unsafe.Add(ref from, width);
        }

        ref var into = ref MemoryMarshal.GetReference(sums);
        one.StoreUnsafe(ref into, (nuint)lane);
        two.StoreUnsafe(ref into, (nuint)(lane + Lanes.Width));
        three.StoreUnsafe(ref into, (nuint)(lane + (2 * Lanes.Width)));
        four.StoreUnsafe(ref into, (nuint)(lane + (3 * Lanes.Width)));
    }

    private static void SumTwo(ReadOnlySpan<double> weights, ReadOnlySpan<double> rows, int width, Span<double> sums, int lane)
    {
        ref var from = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), lane);
        var (one, two) = (Vector256<double>.Zero, Vector256<double>.Zero);
        foreach (var weight in weights)
        {
            var factor = Vector256.Create(weight);
            one += factor * Vector256.LoadUnsafe(ref from);
            two += factor * Vector256.LoadUnsafe(ref from, Lanes.Width);
            from = ref Unsafe.Add(ref from, width);
        }

        ref var into = ref MemoryMarshal.GetReference(sums);
        one.StoreUnsafe(ref into, (nuint)lane);
        two.StoreUnsafe(ref into, (nuint)(lane + Lanes.Width));
    }

    private static void SumOne(ReadOnlySpan<double> weights, ReadOnlySpan<double> rows, int width, Span<double> sums, int lane)
    {
        ref var from = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), lane);
        var sum = Vector256<double>.Zero;
        foreach (var weight in weights)
        {
            sum += Vector256.Create(weight) * Vector256.LoadUnsafe(ref from);
            from = ref Unsafe.Add(ref from, width);
        }

        sum.StoreUnsafe(ref MemoryMarshal.GetReference(sums), (nuint)lane);
    }
}
