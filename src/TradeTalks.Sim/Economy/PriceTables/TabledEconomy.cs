using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Prices tariffs by reading a table of a world economy's equilibria.</summary>
/// <remarks>What does not move is worked out once. What is read hangs on the rates alone, not on what was read before, so that a copied run goes on to the bit like its original.</remarks>
internal sealed class TabledEconomy : IEconomy
{
    private readonly PriceTable _table;
    private readonly TradeQuantities _quantities;
    private readonly PairRates _rates;
    private readonly int _lanes;
    private readonly TableRoom _room;
    private readonly double[] _effects;
    private readonly double[] _worths;
    private readonly double[][] _lines;
    private readonly bool[] _isFresh;
    private readonly bool[] _isEvaluated;
    private readonly double[] _held;
    private readonly double[] _averages;
    private readonly double[] _from;
    private readonly double[] _to;
    private readonly double[] _fromShapes;
    private readonly double[] _changes;
    private readonly double[] _moved;
    private readonly TradeWeights[] _weights;
    private double _elasticity = double.NaN;
    private bool _isMultiplied;

    /// <summary>An economy for one run.</summary>
    /// <param name="table">The table.</param>
    /// <param name="quantities">What its rows hold.</param>
    /// <param name="rates">The average rates it is entered with.</param>
    /// <param name="sides">How many sides there are.</param>
    public TabledEconomy(PriceTable table, TradeQuantities quantities, PairRates rates, int sides)
    {
        (_table, _quantities, _rates, _room) = (table, quantities, rates, new TableRoom(table));
        (_lanes, _weights) = (Lanes.Padded(sides), new TradeWeights[sides]);
        (_effects, _worths) = (new double[table.Shapes * table.Front], new double[table.Shapes * _lanes]);
        _lines = [.. rates.Pairs.Select((_, pair) => new double[table.DegreesOn(pair) * _lanes])];
        (_isFresh, _isEvaluated) = (new bool[_lines.Length], new bool[_lines.Length]);
        (_averages, _from, _to) = (new double[_lines.Length], new double[_lines.Length], new double[_lines.Length]);
        (_fromShapes, _changes, _moved) = (new double[table.Shapes], new double[quantities.Width], new double[_lanes]);
        _held = new double[rates.Lists];
        Array.Fill(_averages, double.NaN);
        Array.Fill(_from, double.NaN);
    }

    /// <inheritdoc/>
    public bool AreListsSeparate => false;

    /// <inheritdoc/>
    public void Begin(ParameterValues values, ReadOnlySpan<TradeWeights> weights)
    {
        var elasticity = values[EconomyParameters.TradeElasticity];
        var isSame = elasticity == _elasticity;
        if (isSame && weights.SequenceEqual(_weights))
            return;
        if (!isSame)
            _table.FixElasticity(PriceTable.Along(elasticity), _room, _effects);
        _elasticity = elasticity;
        weights.CopyTo(_weights);
        for (var shape = 0; shape < _table.Shapes; shape++)
            TradeQuantities.Weigh(_effects.AsSpan(shape * _table.Front, _table.Front), weights, _worths.AsSpan(shape * _lanes, _lanes));
        Array.Clear(_isFresh);
    }

    /// <inheritdoc/>
    public void Hold(ReadOnlySpan<double> rates)
    {
        rates.CopyTo(_held);
        for (var pair = 0; pair < _averages.Length; pair++)
        {
            if (_rates.Average(pair, rates) is var average && average != _averages[pair])
                Hold(pair, average);
        }
    }

    /// <inheritdoc/>
    public void PriceChange(int list, double from, double to, Span<double> worths)
    {
        var pair = _rates.PairOf(list);
        var line = _lines[pair];
        if (!_isFresh[pair])
            Renew(pair, line);
        var (weight, rate, average) = (_rates.WeightOf(list), _held[list], _averages[pair]);
        var before = _table.PlaceOf(pair, average + (weight * (from - rate)));
        var after = _table.PlaceOf(pair, average + (weight * (to - rate)));
        for (var lane = 0; lane < _lanes; lane += Lanes.Width)
            Change(line, lane, before, after).CopyTo(_moved, lane);
        _moved.AsSpan(0, worths.Length).CopyTo(worths);
    }

    /// <inheritdoc/>
    public void Report(ReadOnlySpan<double> before, ReadOnlySpan<double> after, TradeReport report)
    {
        report.Clear();
        _rates.Fill(before, _to);
        if (!_to.AsSpan().SequenceEqual(_from))
            FillShapes(_to, _fromShapes);
        _to.CopyTo(_from, 0);
        _rates.Fill(after, _to);
        if (_to.AsSpan().SequenceEqual(_from))
            return;
        FillShapes(_to, _room.Shapes);
        for (var shape = 0; shape < _fromShapes.Length; shape++)
            _room.Shapes[shape] -= _fromShapes[shape];
        WeightedRows.Sum(_room.Shapes, _effects, _table.Front, _changes.AsSpan(0, _table.Front));
        _table.ReadRest(_room.Shapes, _room, _changes.AsSpan(_table.Front));
        _quantities.Fill(report, _changes);
    }

    /// <summary>The products of polynomials at some rates; the room is left with them, and not with those of the rates held.</summary>
    private void FillShapes(double[] averages, double[] shapes)
    {
        _table.FillShapes(averages, _room, shapes);
        Array.Clear(_isEvaluated);
        _isMultiplied = false;
    }

    /// <summary>Takes over one average rate; lines along which others move have to be made anew.</summary>
    private void Hold(int pair, double average)
    {
        _averages[pair] = average;
        _isEvaluated[pair] = false;
        var wasFresh = _isFresh[pair];
        Array.Clear(_isFresh);
        _isFresh[pair] = wasFresh;
    }

    private void Renew(int pair, double[] line)
    {
        for (var other = 0; other < _isEvaluated.Length; other++)
        {
            if (other == pair || _isEvaluated[other])
                continue;
            _table.Hold(other, _averages[other], _room);
            _isEvaluated[other] = true;
            _isMultiplied = false;
        }

        if (!_isMultiplied)
            _table.MultiplyHeld(_room);
        _isMultiplied = true;
        _table.FillLine(pair, _worths, _lanes, _room, line);
        _isFresh[pair] = true;
    }

    /// <summary>The change of four sums of Chebyshev polynomials between two places. Source: Clenshaw (1955), Mathematical Tables and Other Aids to Computation 9:118.</summary>
    private Vector256<double> Change(double[] line, int lane, double before, double after)
    {
        var (twiceBefore, twiceAfter) = (Vector256.Create(2 * before), Vector256.Create(2 * after));
        var (one, oneBefore) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var (other, otherBefore) = (Vector256<double>.Zero, Vector256<double>.Zero);
        ref var start = ref MemoryMarshal.GetArrayDataReference(line);
        for (var place = line.Length - _lanes + lane; place >= 0; place -= _lanes)
        {
            var coefficient = Vector256.LoadUnsafe(ref start, (nuint)place);
            (one, oneBefore) = ((coefficient - oneBefore) + (twiceBefore * one), one);
            (other, otherBefore) = ((coefficient - otherBefore) + (twiceAfter * other), other);
        }

        return ((Vector256.Create(after) * other) - otherBefore) - ((Vector256.Create(before) * one) - oneBefore);
    }
}
