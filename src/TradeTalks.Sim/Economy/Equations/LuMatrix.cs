using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.Equations;

/// <summary>A square matrix that is factored in place into lower and upper triangles with row exchanges and then solves linear equations without allocating.</summary>
/// <remarks>Rows are padded to whole vectors. Every entry goes through the same operations in the same order on every machine.</remarks>
/// <param name="size">Number of rows.</param>
internal sealed class LuMatrix(int size)
{
    private readonly int[] _rowOf = new int[size];

    /// <summary>Number of rows and columns.</summary>
    public int Size => size;

    /// <summary>Distance from one row to the next in <see cref="Values"/>: the size rounded up to whole vectors.</summary>
    public int Stride { get; } = Lanes.Padded(size);

    /// <summary>The entries, row after row; the factors once <see cref="Factor"/> has run.</summary>
    public double[] Values { get; } = new double[Lanes.Padded(size) * Lanes.Padded(size)];

    /// <summary>An entry.</summary>
    public ref double this[int row, int column] => ref Values[(row * Stride) + column];

    /// <summary>Replaces the entries by the factors.</summary>
    /// <returns>False if the matrix is singular to the last bit.</returns>
    public bool Factor()
    {
        for (var column = 0; column < size; column++)
        {
            var pivot = LargestBelow(column);
            _rowOf[column] = pivot;
            if (!(Math.Abs(this[pivot, column]) > 0))
                return false;
            if (pivot != column)
                Exchange(pivot, column);
            var inverse = 1 / this[column, column];
            for (var row = column + 1; row < size; row++)
                Eliminate(row, column, inverse);
        }

        return true;
    }

    /// <summary>Solves for one right-hand side, in place.</summary>
    public void Solve(Span<double> right)
    {
        for (var row = 0; row < size; row++)
            (right[row], right[_rowOf[row]]) = (right[_rowOf[row]], right[row]);
        for (var row = 1; row < size; row++)
            right[row] -= Dot(row, 0, row, right);
        for (var row = size - 1; row >= 0; row--)
            right[row] = (right[row] - Dot(row, row + 1, size, right)) / this[row, row];
    }

    /// <summary>Solves for one right-hand side with the matrix turned over, in place.</summary>
    public void SolveTransposed(Span<double> right)
    {
        for (var row = 0; row < size; row++)
        {
            right[row] /= this[row, row];
            Subtract(row, row + 1, size, right);
        }

        for (var row = size - 1; row > 0; row--)
            Subtract(row, 0, row, right);
        for (var row = size - 1; row >= 0; row--)
            (right[row], right[_rowOf[row]]) = (right[_rowOf[row]], right[row]);
    }

    /// <summary>Adds a multiple of one padded row of numbers to another, from a whole vector on.</summary>
    public static void AddMultiple(double[] target, int targetStart, double[] source, int sourceStart, int length, double factor)
    {
        ref var into = ref MemoryMarshal.GetArrayDataReference(target);
        ref var from = ref MemoryMarshal.GetArrayDataReference(source);
        var times = Vector256.Create(factor);
        for (var index = 0; index < length; index += Lanes.Width)
        {
            var sum = Vector256.LoadUnsafe(ref into, (nuint)(targetStart + index)) + (times * Vector256.LoadUnsafe(ref from, (nuint)(sourceStart + index)));
            sum.StoreUnsafe(ref into, (nuint)(targetStart + index));
        }
    }

    /// <summary>The product of two padded rows of numbers, lane by lane and the lanes added up in their order.</summary>
    /// <param name="rows">Rows, one after the other.</param>
    /// <param name="start">Where one begins.</param>
    /// <param name="other">The other row; it tells the length.</param>
    public static double Product(double[] rows, int start, double[] other)
    {
        ref var one = ref MemoryMarshal.GetArrayDataReference(rows);
        ref var two = ref MemoryMarshal.GetArrayDataReference(other);
        var sums = Vector256<double>.Zero;
        for (var index = 0; index < other.Length; index += Lanes.Width)
            sums += Vector256.LoadUnsafe(ref one, (nuint)(start + index)) * Vector256.LoadUnsafe(ref two, (nuint)index);
        return sums.GetElement(0) + sums.GetElement(1) + sums.GetElement(2) + sums.GetElement(3);
    }

    private int LargestBelow(int column)
    {
        var best = column;
        for (var row = column + 1; row < size; row++)
        {
            if (Math.Abs(this[row, column]) > Math.Abs(this[best, column]))
                best = row;
        }

        return best;
    }

    private void Exchange(int row, int other) =>
        Values.AsSpan(row * Stride, Stride).SwapWith(Values.AsSpan(other * Stride, Stride));

    private void Eliminate(int row, int column, double inverse)
    {
        var factor = this[row, column] * inverse;
        var start = column / Lanes.Width * Lanes.Width;
        var kept = Values.AsSpan((row * Stride) + start, column - start);
        Span<double> left = stackalloc double[Lanes.Width];
        kept.CopyTo(left);
        AddMultiple(Values, (row * Stride) + start, Values, (column * Stride) + start, Stride - start, -factor);
        left[..kept.Length].CopyTo(kept);
        this[row, column] = factor;
    }

    private void Subtract(int row, int from, int to, Span<double> right)
    {
        var values = Values.AsSpan((row * Stride) + from, to - from);
        var others = right[from..to];
        var factor = right[row];
        for (var index = 0; index < values.Length; index++)
            others[index] -= factor * values[index];
    }

    private double Dot(int row, int from, int to, Span<double> right)
    {
        var values = Values.AsSpan((row * Stride) + from, to - from);
        var others = right[from..to];
        var sum = 0.0;
        for (var index = 0; index < values.Length; index++)
            sum += values[index] * others[index];
        return sum;
    }
}
