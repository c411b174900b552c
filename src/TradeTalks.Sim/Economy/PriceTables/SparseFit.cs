namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Samples a function of several places where it is still uncertain, until what one more sample teaches is small; then writes it as a sum of products of Chebyshev polynomials.</summary>
/// <remarks>
/// Interpolation on downward closed sets of degrees, grown by the surplus of each new node. Sources: Chkifa, Cohen and Schwab (2014), High-dimensional adaptive sparse polynomial interpolation,
/// Foundations of Computational Mathematics 14:601; Gerstner and Griebel (2003), Dimension-adaptive tensor-product quadrature, Computing 71:65, for which node comes next.
/// </remarks>
/// <param name="moving">The axes on which something moves.</param>
/// <param name="matters">The size from which on a number of a row matters, by its place in the row.</param>
/// <param name="sample">Fills a row with the function at the nodes of some numbers.</param>
internal sealed class SparseFit(int[] moving, double[] matters, Action<Degrees, double[]> sample)
{
    private readonly List<Node> _nodes = [];
    private readonly Dictionary<Degrees, int> _places = [];

    /// <summary>Samples taken.</summary>
    public int Count => _nodes.Count;

    /// <summary>Takes samples until none beside those taken is expected to teach more than is enough.</summary>
    /// <param name="enough">In multiples of what matters.</param>
    /// <param name="most">The most samples.</param>
    /// <returns>Whether that was reached.</returns>
    public bool Grow(double enough, int most)
    {
        if (Count == 0)
            Add(default);
        while (Count < most && Promising() is { } node)
        {
            if (node.Promise <= enough)
                return true;
            node.IsExplored = true;
            foreach (var axis in moving)
                TryAdd(node.At, axis);
        }

        return Count < most;
    }

    /// <summary>The function as products of Chebyshev polynomials, without the smallest, as many as together are negligible.</summary>
    /// <param name="negligible">What all products left out may come to, in multiples of what matters.</param>
    public (Degrees At, double[] Row)[] ToChebyshev(double negligible)
    {
        var rows = _nodes.Select(node => node.Surplus.ToArray()).ToArray();
        foreach (var axis in moving)
            Transform(axis, rows);
        var left = 0.0;
        return [.. Enumerable.Range(0, Count).OrderBy(place => SizeOf(rows[place])).SkipWhile(place => (left += SizeOf(rows[place])) <= negligible).Select(place => (_nodes[place].At, rows[place]))];
    }

    private static int Total(Degrees at) => Enumerable.Range(0, Degrees.MostAxes).Sum(axis => at[axis]);

    /// <summary>The node not yet explored that taught most; those of the lowest degrees come first.</summary>
    private Node? Promising()
    {
        Node? best = null;
        foreach (var node in _nodes)
        {
            if (!node.IsExplored && (best is null || node.Promise > best.Promise))
                best = node;
        }

        return best;
    }

    private void TryAdd(Degrees from, int axis)
    {
        if (from[axis] == Degrees.Highest)
            return;
        var at = from.With(axis, from[axis] + 1);
        if (moving.All(other => at[other] == 0 || (_places.TryGetValue(at.With(other, at[other] - 1), out var place) && _nodes[place].IsExplored)))
            Add(at);
    }

    /// <summary>Takes a sample; what it says beyond the polynomial so far is its surplus.</summary>
    private void Add(Degrees at)
    {
        var row = new double[matters.Length];
        sample(at, row);
        foreach (var node in _nodes)
        {
            var weight = 1.0;
            foreach (var axis in moving)
                weight *= node.At[axis] > at[axis] ? 0 : NestedNodes.NewtonAt(node.At[axis], at[axis]);
            for (var number = 0; weight != 0 && number < row.Length; number++)
                row[number] -= weight * node.Surplus[number];
        }

        _places[at] = Count;
        _nodes.Add(new Node(at, row, Total(at) < 2 ? double.PositiveInfinity : SizeOf(row)));
    }

    /// <summary>Turns the polynomials of Newton on one axis into those of Chebyshev. Lower degrees first, so that what is still needed is not overwritten.</summary>
    private void Transform(int axis, double[][] rows)
    {
        foreach (var place in Enumerable.Range(0, Count).OrderBy(place => _nodes[place].At[axis]))
        {
            var at = _nodes[place].At;
            var sum = new double[matters.Length];
            for (var degree = at[axis]; _places.TryGetValue(at.With(axis, degree), out var from); degree++)
            {
                var weight = NestedNodes.ChebyshevIn(degree, at[axis]);
                for (var number = 0; number < sum.Length; number++)
                    sum[number] += weight * rows[from][number];
                if (degree == Degrees.Highest)
                    break;
            }

            rows[place] = sum;
        }
    }

    private double SizeOf(double[] row)
    {
        var largest = 0.0;
        for (var number = 0; number < row.Length; number++)
            largest = Math.Max(largest, Math.Abs(row[number]) / matters[number]);
        return largest;
    }

    private sealed record Node(Degrees At, double[] Surplus, double Promise)
    {
        public bool IsExplored { get; set; }
    }
}
