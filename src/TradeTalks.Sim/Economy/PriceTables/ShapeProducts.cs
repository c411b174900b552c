namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Products of polynomials in several rates, each made from a smaller one and one more polynomial.</summary>
internal sealed class ShapeProducts
{
    private readonly Dictionary<Degrees, int> _places;
    private readonly (int Smaller, int Polynomial)[] _steps;
    private readonly int[] _ofShapes;
    private readonly int _rests;

    /// <summary>The products some shapes need.</summary>
    /// <param name="shapes">Degrees on the axes of rates.</param>
    /// <param name="axes">Axes, that of the elasticity included.</param>
    /// <param name="polynomials">Polynomials on each.</param>
    public ShapeProducts(Degrees[] shapes, int axes, int polynomials)
    {
        var rates = Enumerable.Range(1, axes - 1).ToArray();
        var rests = Closed(shapes.SelectMany(shape => rates.Where(axis => shape[axis] > 0).Select(axis => shape.With(axis, 0))).Append(default), rates);
        var others = Closed(shapes, rates).Except(rests);
        Degrees[] all = [.. InOrder(rests, rates), .. InOrder(others, rates)];
        _rests = rests.Count;
        _places = all.Select((at, place) => (at, place)).ToDictionary(pair => pair.at, pair => pair.place);
        _steps = [.. all.Select(at => Array.FindLast(rates, axis => at[axis] > 0) is > 0 and var last ? (_places[at.With(last, 0)], (last * polynomials) + at[last]) : (0, 0))];
        _ofShapes = [.. shapes.Select(PlaceOf)];
    }

    /// <summary>How many there are.</summary>
    public int Count => _steps.Length;

    /// <summary>The place of a product.</summary>
    public int PlaceOf(Degrees at) => _places[at];

    /// <summary>Works out the products that one more polynomial makes a shape.</summary>
    /// <param name="polynomials">Values of the polynomials, axis by axis.</param>
    /// <param name="products">Receives the products.</param>
    public void FillRests(ReadOnlySpan<double> polynomials, Span<double> products) => Fill(polynomials, products[.._rests]);

    /// <summary>Works out all products.</summary>
    /// <param name="polynomials">Values of the polynomials, axis by axis.</param>
    /// <param name="products">Room for all of them.</param>
    /// <param name="shapes">Receives those of the shapes, in their order.</param>
    public void FillAll(ReadOnlySpan<double> polynomials, Span<double> products, Span<double> shapes)
    {
        Fill(polynomials, products);
        for (var shape = 0; shape < shapes.Length; shape++)
            shapes[shape] = products[_ofShapes[shape]];
    }

    private void Fill(ReadOnlySpan<double> polynomials, Span<double> products)
    {
        products[0] = 1;
        for (var product = 1; product < products.Length; product++)
        {
            var (smaller, polynomial) = _steps[product];
            products[product] = products[smaller] * polynomials[polynomial];
        }
    }

    /// <summary>Some products and all that result when polynomials are left out of them.</summary>
    private static HashSet<Degrees> Closed(IEnumerable<Degrees> products, int[] axes)
    {
        var closed = new HashSet<Degrees>(products);
        foreach (var axis in axes)
            closed.UnionWith([.. closed.Select(at => at.With(axis, 0))]);
        return closed;
    }

    /// <summary>Smaller ones first.</summary>
    private static IEnumerable<Degrees> InOrder(IEnumerable<Degrees> products, int[] axes) =>
        products.OrderBy(at => axes.Count(axis => at[axis] > 0)).ThenBy(at => at.Packed);
}
