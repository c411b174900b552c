namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Where one reader of a table keeps intermediate results.</summary>
/// <param name="table">The table.</param>
internal sealed class TableRoom(PriceTable table)
{
    private readonly int _perAxis = table.Polynomials;

    /// <summary>Values of polynomials, axis by axis.</summary>
    public double[] Polynomials { get; } = new double[table.Axes * table.Polynomials];

    /// <summary>Products of them.</summary>
    public double[] Products { get; } = new double[table.Products];

    /// <summary>Products, one for each shape.</summary>
    public double[] Shapes { get; } = new double[table.Shapes];

    /// <summary>A weight for each term, by the elasticity.</summary>
    public double[] Weights { get; } = new double[table.Terms];

    /// <summary>The same times the product of its shape.</summary>
    public double[] ShapedWeights { get; } = new double[table.Terms];

    /// <summary>The polynomials on an axis.</summary>
    public Span<double> On(int axis) => Polynomials.AsSpan(axis * _perAxis, _perAxis);
}
