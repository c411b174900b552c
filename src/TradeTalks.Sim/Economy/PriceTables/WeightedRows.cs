using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TradeTalks.Sim.Economy.Equations;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Weighted sums of rows of numbers, whole vectors at once and in the same order on every machine.</summary>
internal static class WeightedRows
{
    /// <summary>Adds rows up.</summary>
    /// <param name="weights">One weight for each row.</param>
    /// <param name="rows">The rows, one after the other.</param>
    /// <param name="width">Numbers in a row, a multiple of <see cref="LuMatrix.Lanes"/>.</param>
    /// <param name="sums">Receives as many sums as fit into it, a multiple of the same.</param>
    public static void Sum(ReadOnlySpan<double> weights, ReadOnlySpan<double> rows, int width, Span<double> sums)
    {
        ref var from = ref MemoryMarshal.GetReference(rows);
        ref var into = ref MemoryMarshal.GetReference(sums);
        for (var lane = 0; lane < sums.Length; lane += LuMatrix.Lanes)
        {
            var sum = Vector256<double>.Zero;
            for (var row = 0; row < weights.Length; row++)
                sum += Vector256.Create(weights[row]) * Vector256.LoadUnsafe(ref from, (nuint)((row * width) + lane));
            sum.StoreUnsafe(ref into, (nuint)lane);
        }
    }
}
