using System.Collections.Immutable;
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
    private readonly int[] _uncertain;
    private readonly Distribution[] _distributions;
    private readonly StreamId[] _uncertainStreams;
    private readonly double[] _numbers;

    /// <summary>Prepares the draws and fills in what is known.</summary>
    /// <param name="layout">The numbers.</param>
    /// <param name="values">Receives their values, by slot.</param>
    public InputDraws(InputLayout layout, double[] values)
    {
        _values = values;
        _inputs = [.. layout.Slots.Select(slot => slot.Input)];
        _streams = [.. layout.Slots.Select(slot => StreamId.Of(slot.Path))];
        _uncertain = [.. Enumerable.Range(0, _inputs.Length).Where(slot => _inputs[slot].Variation == Variation.Uncertain)];
        _distributions = [.. _uncertain.Select(slot => _inputs[slot].Distribution)];
        _uncertainStreams = new StreamId[Lanes.Padded(_uncertain.Length)];
        _numbers = new double[_uncertainStreams.Length];
        for (var place = 0; place < _uncertain.Length; place++)
            _uncertainStreams[place] = _streams[_uncertain[place]];
        for (var slot = 0; slot < values.Length; slot++)
            values[slot] = _inputs[slot].Variation == Variation.Fixed ? _inputs[slot].Distribution.Mean : double.NaN;
    }

    /// <summary>Draws the uncertain numbers of a replication.</summary>
    public void Begin(Chance chance)
    {
        chance.Uniforms(_uncertainStreams, 0, _numbers);
        for (var place = 0; place < _uncertain.Length; place++)
            _values[_uncertain[place]] = _distributions[place].Quantile(_numbers[place]);
    }

    /// <summary>The value of a number on one occasion.</summary>
    /// <param name="slot">The number.</param>
    /// <param name="occasion">The natural number of the occasion: meeting, round or postponement.</param>
    /// <param name="chance">The chance of the replication.</param>
    public double On(int slot, int occasion, Chance chance) => On(slot, _streams[slot], occasion, chance);

    /// <summary>The value of a number on one occasion, drawn from a given stream.</summary>
    public double On(int slot, StreamId stream, int occasion, Chance chance) =>
        _inputs[slot].Variation == Variation.Chance
            ? _inputs[slot].Distribution.Quantile(chance.Uniform(stream, (uint)occasion))
            : _values[slot];
}
