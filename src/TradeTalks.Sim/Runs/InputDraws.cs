using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Runs;

/// <summary>Gives the numbers of a scenario their values: known ones once, uncertain ones per replication, chance ones each time.</summary>
internal sealed class InputDraws
{
    private readonly double[] _values;
    private readonly ImmutableArray<Input> _inputs;
    private readonly StreamId[] _streams;
    private readonly int[] _triangularSlots;
    private readonly TriangularGroup _triangular;
    private readonly int[] _otherSlots;
    private readonly Distribution[] _others;
    private readonly StreamGroup[] _uncertainStreams;
    private readonly double[] _numbers;

    /// <summary>Prepares the draws and fills in what is known.</summary>
    /// <param name="layout">The numbers.</param>
    /// <param name="values">Receives their values, by slot.</param>
    public InputDraws(InputLayout layout, double[] values)
    {
        _values = values;
        _inputs = [.. layout.Slots.Select(slot => slot.Input)];
        _streams = [.. layout.Slots.Select(slot => StreamId.Of(slot.Path))];
        var uncertain = Enumerable.Range(0, _inputs.Length).Where(slot => _inputs[slot].Variation == Variation.Uncertain).ToLookup(slot => _inputs[slot].Distribution is TriangularDistribution);
        (_triangularSlots, _otherSlots) = ([.. uncertain[true]], [.. uncertain[false]]);
        _triangular = new TriangularGroup([.. _triangularSlots.Select(slot => (TriangularDistribution)_inputs[slot].Distribution)]);
        _others = [.. _otherSlots.Select(slot => _inputs[slot].Distribution)];
        _numbers = new double[_triangular.Length + Lanes.Padded(_others.Length)];
        var streams = new StreamId[_numbers.Length];
        for (var place = 0; place < _triangularSlots.Length; place++)
            streams[place] = _streams[_triangularSlots[place]];
        for (var place = 0; place < _otherSlots.Length; place++)
            streams[_triangular.Length + place] = _streams[_otherSlots[place]];
        _uncertainStreams = StreamGroup.Of(streams);
        for (var slot = 0; slot < values.Length; slot++)
            values[slot] = _inputs[slot].Variation == Variation.Fixed ? _inputs[slot].Distribution.Mean : double.NaN;
    }

    /// <summary>Draws the uncertain numbers of a replication.</summary>
    public void Begin(Chance chance)
    {
        for (var group = 0; group < _uncertainStreams.Length; group++)
            chance.Uniforms(_uncertainStreams[group], 0).CopyTo(_numbers, group * StreamGroup.Most);
        _triangular.Invert(_numbers);
        for (var place = 0; place < _triangularSlots.Length; place++)
            _values[_triangularSlots[place]] = _numbers[place];
        var shares = _numbers.AsSpan(_triangular.Length);
        for (var place = 0; place < _otherSlots.Length; place++)
            _values[_otherSlots[place]] = _others[place].Quantile(shares[place]);
    }

    /// <summary>The value of a number on one occasion.</summary>
    /// <param name="slot">The number.</param>
    /// <param name="occasion">The natural number of the occasion: meeting, round or postponement.</param>
    /// <param name="chance">The chance of the replication.</param>
    public double On(int slot, int occasion, Chance chance) => On(slot, _streams[slot], occasion, chance);

    /// <summary>The value of a number, by a uniform number where chance sets it each time.</summary>
    public double At(int slot, double drawn) =>
        _inputs[slot].Variation == Variation.Chance ? _inputs[slot].Distribution.Quantile(drawn) : _values[slot];

    /// <summary>The value of a number on one occasion, drawn from a given stream.</summary>
    public double On(int slot, StreamId stream, int occasion, Chance chance) =>
        _inputs[slot].Variation == Variation.Chance
            ? _inputs[slot].Distribution.Quantile(chance.Uniform(stream, (uint)occasion))
            : _values[slot];
}
