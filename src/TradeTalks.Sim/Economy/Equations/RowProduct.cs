using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.Equations;

/// <summary>The sum of outer products of rows: entry (i, k) is the sum over m of left(m, i) right(m, k).</summary>
/// <remarks>Tiles of four by four are kept in registers; no fused operations, so that every machine gets the same bits.</remarks>
internal static class RowProduct
{
    /// <summary>Writes the product into a matrix, padding included.</summary>
    /// <param name="left">Rows of the left factor, padded to the matrix's stride.</param>
    /// <param name="right">Rows of the right factor, likewise.</param>
    /// <param name="rows">How many rows both have.</param>
    /// <param name="product">Receives the product.</param>
    public static void Write(double[] left, double[] right, int rows, LuMatrix product)
    {
        var stride = product.Stride;
        for (var i = 0; i < stride; i += Lanes.Width)
        {
            for (var k = 0; k < stride; k += Lanes.Width)
                Tile(left, right, rows, stride, i, k, product.Values);
        }
    }

    private static void Tile(double[] left, double[] right, int rows, int stride, int i, int k, double[] product)
    {
        ref var l = ref MemoryMarshal.GetArrayDataReference(left);
        ref var r = ref MemoryMarshal.GetArrayDataReference(right);
        var (a, b, c, d) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
        for (var m = 0; m < rows; m++)
        {
            var factors = Vector256.LoadUnsafe(ref l, (nuint)((m * stride) + i));
            var row = Vector256.LoadUnsafe(ref r, (nuint)((m * stride) + k));
            a += Vector256.Create(factors.GetElement(0)) * row;
            b += Vector256.Create(factors.GetElement(1)) * row;
            c += Vector256.Create(factors.GetElement(2)) * row;
            d += Vector256.Create(factors.GetElement(3)) * row;
        }

        ref var p = ref MemoryMarshal.GetArrayDataReference(product);
        a.StoreUnsafe(ref p, (nuint)((i * stride) + k));
        b.StoreUnsafe(ref p, (nuint)(((i + 1) * stride) + k));
        c.StoreUnsafe(ref p, (nuint)(((i + 2) * stride) + k));
        d.StoreUnsafe(ref p, (nuint)(((i + 3) * stride) + k));
    }
}
