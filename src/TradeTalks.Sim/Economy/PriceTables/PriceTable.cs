using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Equilibria of a trade model over the tariffs and the trade elasticity a scenario can reach, as a polynomial; made once, read by all runs.</summary>
/// <remarks>
/// A sum of terms, each a product of Chebyshev polynomials in the elasticity and in average rates, times a row of numbers. Terms that differ in the elasticity alone have the same shape;
/// once the elasticity is fixed, one row for each shape is left. A change of one rate moves no shape without it, and what the others come to is a product of polynomials that stay.
/// </remarks>
public sealed class PriceTable
{
    /// <summary>The largest error a table may have, in percentage points of a region's income.</summary>
    public const double Tolerance = 1e-5;

    private readonly TableAxis[] _axes;
    private readonly Degrees[] _shapes;
    private readonly int[] _elasticityDegrees;
    private readonly int[] _starts;
    private readonly double[] _fronts;
    private readonly double[] _rests;
    private readonly ShapeProducts _products;
    private readonly LineTerm[][] _lines;
    private readonly int[] _degrees;

    /// <summary>A table.</summary>
    /// <param name="axes">The elasticity, then every average rate that moves.</param>
    /// <param name="terms">The degrees of each term on these axes, and its row of numbers.</param>
    /// <param name="width">Numbers in a row, a multiple of <see cref="Lanes.Width"/>.</param>
    /// <param name="front">Numbers at the front of a row that are needed all the time, another multiple; the rest lies elsewhere.</param>
    /// <param name="nodes">Equilibria it is made from.</param>
    internal PriceTable(TableAxis[] axes, (Degrees At, double[] Row)[] terms, int width, int front, int nodes)
    {
        (_axes, Width, Front, Nodes) = (axes, width, front, nodes);
        var ordered = terms.OrderBy(term => ShapeOf(term.At).Packed).ThenBy(term => term.At[0]).ToArray();
        _shapes = [.. ordered.Select(term => ShapeOf(term.At)).Distinct()];
        _elasticityDegrees = [.. ordered.Select(term => term.At[0])];
        _starts = [.. _shapes.Select(shape => Array.FindIndex(ordered, term => ShapeOf(term.At) == shape)), ordered.Length];
        _fronts = [.. ordered.SelectMany(term => term.Row.Take(front))];
        _rests = [.. ordered.SelectMany(term => term.Row.Skip(front))];
        Polynomials = 1 + Enumerable.Range(0, axes.Length).Max(axis => terms.Max(term => term.At[axis]));
        _products = new ShapeProducts(_shapes, axes.Length, Polynomials);
        _degrees = [.. Enumerable.Range(1, axes.Length - 1).Select(axis => _shapes.Max(shape => shape[axis]))];
        _lines = [.. Enumerable.Range(1, axes.Length - 1).Select(LineTerms)];
    }

    private PriceTable(PriceTable other)
    {
        (_axes, _shapes, _elasticityDegrees, _starts, _fronts, _rests) = (other._axes, other._shapes, other._elasticityDegrees, other._starts, other._fronts, other._rests);
        (_products, _lines, _degrees) = (other._products, other._lines, other._degrees);
        (Width, Front, Nodes, Polynomials) = (other.Width, other.Front, other.Nodes, other.Polynomials);
    }

    /// <summary>Equilibria the table was made from.</summary>
    public int Nodes { get; }

    /// <summary>Terms it has.</summary>
    public int Terms => _elasticityDegrees.Length;

    /// <summary>The largest error found elsewhere, in percentage points of a region's income.</summary>
    public double LargestError { get; private init; }

    /// <summary>Whether no error beyond the tolerance was found.</summary>
    public bool IsExact => LargestError <= Tolerance;

    /// <summary>Equilibria the error was measured at.</summary>
    public int Checked { get; private init; }

    /// <summary>Numbers in a row.</summary>
    internal int Width { get; }

    /// <summary>Numbers at its front.</summary>
    internal int Front { get; }

    /// <summary>The most polynomials on an axis.</summary>
    internal int Polynomials { get; }

    /// <summary>Axes, that of the elasticity included.</summary>
    internal int Axes => _axes.Length;

    /// <summary>How many combinations of degrees in the rates occur.</summary>
    internal int Shapes => _shapes.Length;

    /// <summary>Products of polynomials that are ever needed.</summary>
    internal int Products => _products.Count;

    /// <summary>The place of an elasticity on its axis, which is that of its inverse: effects are nearly straight there.</summary>
    internal static double Along(double elasticity) => PortableMath.Log(elasticity);

    /// <summary>The elasticity at a place of its axis.</summary>
    internal static double ElasticityAt(double place) => PortableMath.Exp(place);

    /// <summary>The same table with what was measured about it.</summary>
    internal PriceTable With(double largestError, int count) => new(this) { LargestError = largestError, Checked = count };

    /// <summary>Degrees that occur on the axis of a rate, that of the constant left out.</summary>
    /// <param name="rate">The number of the rate.</param>
    internal int DegreesOn(int rate) => _degrees[rate];

    /// <summary>The place of an average rate on its axis, -1 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate lies outside the table.</exception>
    internal double PlaceOf(int rate, double average) => _axes[rate + 1].PlaceOf(average);

    /// <summary>Fixes the elasticity: the front of one row of numbers for each shape.</summary>
    /// <param name="along">The place of the elasticity on its axis.</param>
    /// <param name="room">Where intermediate results are kept.</param>
    /// <param name="fronts">Receives the fronts, one after the other.</param>
    internal void FixElasticity(double along, TableRoom room, Span<double> fronts)
    {
        WeighTerms(along, room);
        for (var shape = 0; shape < _shapes.Length; shape++)
        {
            var (from, to) = (_starts[shape], _starts[shape + 1]);
            WeightedRows.Sum(room.Weights.AsSpan(from, to - from), _fronts.AsSpan(from * Front), Front, fronts.Slice(shape * Front, Front));
        }
    }

    /// <summary>Takes over a rate that stays while another moves.</summary>
    /// <param name="rate">The number of the rate.</param>
    /// <param name="average">The average rate, as a fraction.</param>
    /// <param name="room">Where the polynomials are kept.</param>
    internal void Hold(int rate, double average, TableRoom room) =>
        TableAxis.Evaluate(PlaceOf(rate, average), room.On(rate + 1));

    /// <summary>What the polynomials held come to in all shapes a moving rate can have beside it.</summary>
    internal void MultiplyHeld(TableRoom room) => _products.FillRests(room.Polynomials, room.Products);

    /// <summary>The rows for each polynomial in a rate, the others held: the lowest degree first, without the constant.</summary>
    /// <param name="rate">The number of the rate that moves.</param>
    /// <param name="rows">A row for each shape.</param>
    /// <param name="width">Numbers in each of them.</param>
    /// <param name="room">Where <see cref="MultiplyHeld"/> has left its products.</param>
    /// <param name="line">Receives the rows.</param>
    internal void FillLine(int rate, ReadOnlySpan<double> rows, int width, TableRoom room, Span<double> line)
    {
        rows = rows[..(_shapes.Length * width)];
        line = line[..(DegreesOn(rate) * width)];
        line.Clear();
        var products = room.Products;
        ref var from = ref MemoryMarshal.GetReference(rows);
        ref var into = ref MemoryMarshal.GetReference(line);
        foreach (ref readonly var term in _lines[rate].AsSpan())
        {
            var weight = Vector256.Create(products[term.Rest]);
            var (row, place) = ((nuint)(term.Shape * width), (nuint)(term.Place * width));
            for (nuint lane = 0; lane < (nuint)width; lane += Lanes.Width)
                (Vector256.LoadUnsafe(ref into, place + lane) + (weight * Vector256.LoadUnsafe(ref from, row + lane))).StoreUnsafe(ref into, place + lane);
        }
    }

    /// <summary>The whole row of numbers at an elasticity and rates.</summary>
    /// <param name="values">The place of the elasticity on its axis, then the average rates.</param>
    /// <param name="room">Where intermediate results are kept.</param>
    /// <param name="row">Receives the numbers.</param>
    internal void Read(ReadOnlySpan<double> values, TableRoom room, Span<double> row)
    {
        WeighTerms(values[0], room);
        FillShapes(values[1..], room, room.Shapes);
        ReadRest(room.Shapes, room, row[Front..]);
        WeightedRows.Sum(room.ShapedWeights, _fronts, Front, row[..Front]);
    }

    /// <summary>The products of polynomials in the rates, one for each shape.</summary>
    /// <param name="averages">The average rates, as fractions.</param>
    /// <param name="room">Where intermediate results are kept.</param>
    /// <param name="shapes">Receives the products.</param>
    internal void FillShapes(ReadOnlySpan<double> averages, TableRoom room, Span<double> shapes)
    {
        for (var rate = 0; rate < averages.Length; rate++)
            Hold(rate, averages[rate], room);
        _products.FillAll(room.Polynomials, room.Products, shapes);
    }

    /// <summary>The numbers behind the front of a row at the elasticity fixed last, for the products of <see cref="FillShapes"/>; their change for the change of the products.</summary>
    internal void ReadRest(ReadOnlySpan<double> shapes, TableRoom room, Span<double> rest)
    {
        for (var shape = 0; shape < shapes.Length; shape++)
        {
            for (var term = _starts[shape]; term < _starts[shape + 1]; term++)
                room.ShapedWeights[term] = room.Weights[term] * shapes[shape];
        }

        WeightedRows.Sum(room.ShapedWeights, _rests, Width - Front, rest);
    }

    private static Degrees ShapeOf(Degrees at) => at.With(0, 0);

    private void WeighTerms(double along, TableRoom room)
    {
        var polynomials = room.On(0);
        TableAxis.Evaluate(_axes[0].PlaceOf(along), polynomials);
        var weights = room.Weights;
        for (var term = 0; term < weights.Length; term++)
            weights[term] = polynomials[_elasticityDegrees[term]];
    }

    private LineTerm[] LineTerms(int axis) =>
    [
        .. Enumerable.Range(0, _shapes.Length).Where(shape => _shapes[shape][axis] > 0)
            .Select(shape => new LineTerm(shape, _products.PlaceOf(_shapes[shape].With(axis, 0)), _shapes[shape][axis] - 1)),
    ];

    /// <summary>A shape that moves with a rate.</summary>
    /// <param name="Shape">Its number.</param>
    /// <param name="Rest">The product of what does not move in it.</param>
    /// <param name="Place">The place of its polynomial on the line.</param>
    private readonly record struct LineTerm(int Shape, int Rest, int Place);
}
