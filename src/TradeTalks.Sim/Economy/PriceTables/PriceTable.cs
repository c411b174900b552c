using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Equilibria of a trade model over the tariffs and the trade elasticity a scenario can reach, as a polynomial; made once, read by all runs.</summary>
/// <remarks>
/// A sum of terms, each a product of Chebyshev polynomials in the elasticity and in one or two average rates, times a row of numbers.
/// Terms too small to matter are left out; the error is measured afterwards, between the nodes.
/// </remarks>
public sealed class PriceTable
{
    private readonly ChebyshevAxis[] _axes;
    private readonly (int Elasticity, int Shape)[] _terms;
    private readonly (int First, int Second)[] _shapes;
    private readonly int[] _starts;
    private readonly double[] _rows;

    /// <summary>A table.</summary>
    /// <param name="axes">Elasticity, first rate, second rate.</param>
    /// <param name="terms">Degree in the elasticity and place of the degrees in the rates, of each term; in the order of these places.</param>
    /// <param name="shapes">The pairs of degrees in the rates that occur.</param>
    /// <param name="rows">A row of numbers for each term.</param>
    /// <param name="width">Numbers in a row.</param>
    internal PriceTable(ChebyshevAxis[] axes, (int Elasticity, int Shape)[] terms, (int First, int Second)[] shapes, double[] rows, int width)
    {
        (_axes, _terms, _shapes, _rows, Width) = (axes, terms, shapes, rows, width);
        Degrees = axes.Max(axis => axis.Count);
        _starts = [.. Enumerable.Range(0, shapes.Length + 1).Select(shape => terms.Count(term => term.Shape < shape))];
    }

    /// <summary>Equilibria the table was made from.</summary>
    public int Nodes => _axes[0].Count * _axes[1].Count * _axes[2].Count;

    /// <summary>Terms that were kept.</summary>
    public int Terms => _terms.Length;

    /// <summary>The largest error found between the nodes, in percentage points of a region's income.</summary>
    public double LargestError { get; private init; }

    /// <summary>Equilibria the error was measured at.</summary>
    public int Checked { get; private init; }

    /// <summary>Numbers in a row.</summary>
    internal int Width { get; }

    /// <summary>The most polynomials on an axis.</summary>
    internal int Degrees { get; }

    /// <summary>How many polynomials an axis has: 0 for the elasticity, 1 and 2 for the rates.</summary>
    internal int DegreesOn(int axis) => _axes[axis].Count;

    /// <summary>How many pairs of degrees in the rates occur.</summary>
    internal int Shapes => _shapes.Length;

    /// <summary>The highest rates the table reaches.</summary>
    internal (double First, double Second) Highest => (_axes[1].High, _axes[2].High);

    /// <summary>The place of an elasticity on its axis, which is that of its inverse: effects are nearly straight there.</summary>
    internal static double Along(double elasticity) => PortableMath.Log(elasticity);

    /// <summary>The elasticity at a place of its axis.</summary>
    internal static double ElasticityAt(double place) => PortableMath.Exp(place);

    /// <summary>The same table with what was measured about it.</summary>
    internal PriceTable With(double largestError, int count) => new(_axes, _terms, _shapes, _rows, Width) { LargestError = largestError, Checked = count };

    /// <summary>Fixes the elasticity: one row of numbers for each shape, of which only the front is made.</summary>
    /// <param name="elasticity">The trade elasticity.</param>
    /// <param name="width">Numbers at the front of each row.</param>
    /// <param name="scratch">Room for the polynomials, at least <see cref="Degrees"/>, and behind them one number for each term.</param>
    /// <param name="rows">Receives the rows, <paramref name="width"/> apart.</param>
    internal void FixElasticity(double elasticity, int width, Span<double> scratch, Span<double> rows)
    {
        _axes[0].Evaluate(Along(elasticity), scratch);
        var weights = scratch.Slice(Degrees, _terms.Length);
        for (var term = 0; term < weights.Length; term++)
            weights[term] = scratch[_terms[term].Elasticity];
        for (var shape = 0; shape < _shapes.Length; shape++)
        {
            var (from, to) = (_starts[shape], _starts[shape + 1]);
            WeightedRows.Sum(weights[from..to], _rows.AsSpan(from * Width), Width, rows.Slice(shape * width, width));
        }
    }

    /// <summary>Fixes one rate as well: one row of numbers for each polynomial in the other.</summary>
    /// <param name="moving">The axis of the rate that stays free: 1 or 2.</param>
    /// <param name="fixedRate">The average rate on the other axis, as a fraction.</param>
    /// <param name="rows">What <see cref="FixElasticity"/> has made, <paramref name="width"/> apart.</param>
    /// <param name="width">Numbers in each row, a multiple of four.</param>
    /// <param name="scratch">Room for the polynomials, at least <see cref="Degrees"/>.</param>
    /// <param name="line">Receives the rows, <paramref name="width"/> apart.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate lies outside the table.</exception>
    internal void FixRate(int moving, double fixedRate, ReadOnlySpan<double> rows, int width, Span<double> scratch, Span<double> line)
    {
        AxisAt(3 - moving, fixedRate).Evaluate(fixedRate, scratch);
        line.Clear();
        ref var from = ref MemoryMarshal.GetReference(rows[..(_shapes.Length * width)]);
        foreach (var (first, second) in _shapes)
        {
            var (degree, weight) = moving == 1 ? (first, scratch[second]) : (second, scratch[first]);
            Lanes.AddScaled(weight, ref from, line.Slice(degree * width, width));
            from = ref Unsafe.Add(ref from, width);
        }
    }

    /// <summary>The numbers at a rate, all else fixed.</summary>
    /// <param name="moving">The axis of the rate: 1 or 2.</param>
    /// <param name="rate">The average rate on it, as a fraction.</param>
    /// <param name="line">What <see cref="FixRate"/> has made.</param>
    /// <param name="scratch">Room for the polynomials, at least <see cref="Degrees"/>.</param>
    /// <param name="row">Receives the numbers; as many as a row of the line has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate lies outside the table.</exception>
    internal void ReadLine(int moving, double rate, ReadOnlySpan<double> line, Span<double> scratch, Span<double> row)
    {
        var axis = AxisAt(moving, rate);
        axis.Evaluate(rate, scratch);
        WeightedRows.Sum(scratch[..axis.Count], line, row.Length, row);
    }

    /// <summary>The products of polynomials in the rates, one for each shape.</summary>
    /// <param name="first">The first average rate, as a fraction.</param>
    /// <param name="second">The second.</param>
    /// <param name="scratch">Room for the polynomials, at least twice <see cref="Degrees"/>.</param>
    /// <param name="products">Receives the products.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate lies outside the table.</exception>
    internal void FillShapes(double first, double second, Span<double> scratch, Span<double> products)
    {
        var others = scratch[Degrees..];
        AxisAt(1, first).Evaluate(first, scratch);
        AxisAt(2, second).Evaluate(second, others);
        for (var shape = 0; shape < products.Length; shape++)
        {
            var (one, other) = _shapes[shape];
            products[shape] = scratch[one] * others[other];
        }
    }

    /// <summary>The whole row of numbers at an elasticity and rates; the change of the row for the change of the products between two.</summary>
    /// <param name="elasticity">The trade elasticity.</param>
    /// <param name="products">What <see cref="FillShapes"/> has filled, or the difference of two such.</param>
    /// <param name="scratch">Room for the polynomials, at least <see cref="Degrees"/>, and behind them one number for each term.</param>
    /// <param name="row">Receives the numbers.</param>
    internal void Read(double elasticity, ReadOnlySpan<double> products, Span<double> scratch, Span<double> row)
    {
        _axes[0].Evaluate(Along(elasticity), scratch);
        var weights = scratch.Slice(Degrees, _terms.Length);
        for (var term = 0; term < weights.Length; term++)
            weights[term] = scratch[_terms[term].Elasticity] * products[_terms[term].Shape];
        WeightedRows.Sum(weights, _rows, Width, row);
    }

    private ChebyshevAxis AxisAt(int axis, double rate)
    {
        var found = _axes[axis];
        if (rate >= found.Low && rate <= found.High)
            return found;
        throw new ArgumentOutOfRangeException(nameof(rate), $"The average rate {rate} lies outside the table, which ends at {found.High}.");
    }
}
