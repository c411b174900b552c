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

    /// <summary>For each axis the largest number in a term of its two highest degrees, as a multiple of what matters; made by <see cref="ToTable"/>.</summary>
    public double[] Tails { get; } = new double[axes.Length];

    /// <summary>The polynomial through all nodes, without the terms whose every number is smaller than what matters.</summary>
    /// <param name="matters">The size below which a number does not matter, by its place in the row.</param>
    public PriceTable ToTable(ReadOnlySpan<double> matters)
    {
        Transform(axes[0], axes[1].Count * axes[2].Count);
        Transform(axes[1], axes[2].Count);
        Transform(axes[2], 1);
        var shapes = new List<(int, int)>();
        var terms = new List<(int, int)>();
        var rows = new List<double>();
        for (var first = 0; first < axes[1].Count; first++)
        {
            for (var second = 0; second < axes[2].Count; second++)
                Keep(first, second, matters, shapes, terms, rows);
        }

        return new PriceTable(axes, [.. terms], [.. shapes], [.. rows], width);
    }

    private void Keep(int first, int second, ReadOnlySpan<double> matters, List<(int, int)> shapes, List<(int, int)> terms, List<double> rows)
    {
        var before = terms.Count;
        for (var elasticity = 0; elasticity < axes[0].Count; elasticity++)
        {
            var row = Row(elasticity, first, second);
            var size = Largest(row, matters);
            NoteTails([elasticity, first, second], size);
            if (size <= 1)
                continue;
            terms.Add((elasticity, shapes.Count));
            rows.AddRange(row);
        }

        if (terms.Count > before)
            shapes.Add((first, second));
    }

    private void NoteTails(ReadOnlySpan<int> degrees, double size)
    {
        for (var axis = 0; axis < axes.Length; axis++)
        {
            if (axes[axis].Count > 1 && degrees[axis] >= axes[axis].Count - 2)
                Tails[axis] = Math.Max(Tails[axis], size);
        }
    }

    private static double Largest(ReadOnlySpan<double> row, ReadOnlySpan<double> matters)
    {
        var largest = 0.0;
        for (var number = 0; number < row.Length; number++)
            largest = Math.Max(largest, Math.Abs(row[number]) / matters[number]);
        return largest;
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
