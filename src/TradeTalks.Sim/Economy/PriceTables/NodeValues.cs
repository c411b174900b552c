using System.Collections.Immutable;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Rows of numbers at all nodes of three axes, turned into coefficients of Chebyshev polynomials.</summary>
/// <param name="axes">The axes.</param>
/// <param name="width">Numbers in a row.</param>
internal sealed class NodeValues(ChebyshevAxis[] axes, int width)
{
    private readonly double[] _rows = new double[axes[0].Count * axes[1].Count * axes[2].Count * width];

    /// <summary>The row of a node.</summary>
    public Span<double> Row(int elasticity, int first, int second) =>
        _rows.AsSpan(((((elasticity * axes[1].Count) + first) * axes[2].Count) + second) * width, width);

    /// <summary>The polynomial through all nodes, without the terms whose every number is smaller than what matters.</summary>
    /// <param name="matters">The size below which a number does not matter, by its place in the row.</param>
    public PriceTable ToTable(ReadOnlySpan<double> matters)
    {
        Transform(axes[0], axes[1].Count * axes[2].Count);
        Transform(axes[1], axes[2].Count);
        Transform(axes[2], 1);
        var shapes = ImmutableArray.CreateBuilder<(int, int)>();
        var terms = ImmutableArray.CreateBuilder<(int, int)>();
        var rows = new List<double>();
        for (var first = 0; first < axes[1].Count; first++)
        {
            for (var second = 0; second < axes[2].Count; second++)
                Keep(first, second, matters, shapes, terms, rows);
        }

        return new PriceTable(axes, terms.ToImmutable(), shapes.ToImmutable(), [.. rows], width);
    }

    private void Keep(int first, int second, ReadOnlySpan<double> matters, ImmutableArray<(int, int)>.Builder shapes, ImmutableArray<(int, int)>.Builder terms, List<double> rows)
    {
        var before = terms.Count;
        for (var elasticity = 0; elasticity < axes[0].Count; elasticity++)
        {
            var row = Row(elasticity, first, second);
            if (!Matters(row, matters))
                continue;
            terms.Add((elasticity, shapes.Count));
            rows.AddRange(row);
        }

        if (terms.Count > before)
            shapes.Add((first, second));
    }

    private static bool Matters(ReadOnlySpan<double> row, ReadOnlySpan<double> matters)
    {
        for (var number = 0; number < row.Length; number++)
        {
            if (Math.Abs(row[number]) > matters[number])
                return true;
        }

        return false;
    }

    /// <summary>Turns values along one axis into coefficients, by the discrete orthogonality of the polynomials at the nodes.</summary>
    private void Transform(ChebyshevAxis axis, int inner)
    {
        var (count, stride) = (axis.Count, inner * width);
        if (count == 1)
            return;
        var polynomials = new double[count, count];
        Span<double> at = stackalloc double[count];
        for (var node = 0; node < count; node++)
        {
            axis.Evaluate(axis.Node(node), at);
            for (var degree = 0; degree < count; degree++)
                polynomials[degree, node] = at[degree] * (degree == 0 ? 1.0 : 2.0) / count;
        }

        Span<double> line = stackalloc double[count];
        for (var start = 0; start < _rows.Length; start += stride * count)
        {
            for (var place = start; place < start + stride; place++)
                TransformLine(place, stride, polynomials, line);
        }
    }

    private void TransformLine(int place, int stride, double[,] polynomials, Span<double> line)
    {
        for (var node = 0; node < line.Length; node++)
            line[node] = _rows[place + (node * stride)];
        for (var degree = 0; degree < line.Length; degree++)
        {
            var sum = 0.0;
            for (var node = 0; node < line.Length; node++)
                sum += polynomials[degree, node] * line[node];
            _rows[place + (degree * stride)] = sum;
        }
    }
}
