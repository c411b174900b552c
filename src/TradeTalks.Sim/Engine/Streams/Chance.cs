using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TradeTalks.Sim.Engine.Distributions;

namespace TradeTalks.Sim.Engine.Streams;

/// <summary>The chance of one replication: every draw is a function of (seed, replication, branch, stream, counter) and of nothing else.</summary>
/// <remarks>
/// There is no state to advance, so a draw added or left out somewhere moves no other draw. The counter is the natural index of the draw
/// (meeting number, day), not the number of draws so far. Layout of Philox's 128-bit counter, under the seed as key:
/// word 0 the counter, word 1 the replication, word 2 the low 32 bits of the stream, word 3 its high 8 bits, then 8 bits of the
/// part and 16 of the branch. So no two draws with different coordinates ever read the same block.
/// </remarks>
public sealed class Chance
{
    /// <summary>The largest branch.</summary>
    public const int LastBranch = ushort.MaxValue;

    /// <summary>The generator, as a manifest names it.</summary>
    public const string Generator = "philox4x32-10";

    private const double Unit = 1 / 4503599627370496d;

    private Philox _philox;
    private ulong _seed;
    private ulong _replication;
    private ulong _branch;

    /// <summary>The chance of one replication.</summary>
    /// <param name="seed">The master seed.</param>
    /// <param name="replication">The number of the replication, not negative.</param>
    /// <param name="branch">0 for the main line, 1 to 65,535 for twins and branched futures.</param>
    public Chance(ulong seed, int replication = 0, int branch = 0)
    {
        (_seed, _philox) = (seed, new Philox(seed));
        Turn(seed, replication, branch);
    }

    /// <summary>Turns to another replication or branch without building anything anew.</summary>
    /// <param name="seed">The master seed.</param>
    /// <param name="replication">The number of the replication, not negative.</param>
    /// <param name="branch">0 for the main line, 1 to 65,535 for twins and branched futures.</param>
    public void Turn(ulong seed, int replication, int branch = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        ArgumentOutOfRangeException.ThrowIfNegative(branch);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(branch, LastBranch);
        if (seed != _seed)
            (_seed, _philox) = (seed, new Philox(seed));
        _replication = (ulong)replication << 32;
        _branch = (ulong)branch << 48;
    }

    /// <summary>A number strictly between 0 and 1: an odd multiple of 2^-53, each equally likely, so that 1 - u is one too.</summary>
    /// <param name="stream">Whose chance and what for.</param>
    /// <param name="counter">The natural index of the draw.</param>
    /// <param name="part">A second index, where a draw needs several numbers.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public double Uniform(StreamId stream, uint counter, byte part = 0) =>
        Number(_philox.Block(Vector128.Create(_replication | counter, _branch | (ulong)part << 40 | stream.Value).AsUInt32()));

    /// <summary>One number of each of several streams, the same as one by one and faster.</summary>
    /// <param name="streams">Whose chance and what for; an even number of them.</param>
    /// <param name="counter">The natural index of the draws.</param>
    /// <param name="numbers">Receives them.</param>
    internal void Uniforms(ReadOnlySpan<StreamId> streams, uint counter, Span<double> numbers)
    {
        for (var place = 0; place < streams.Length; place += 2)
            Two((counter, streams[place]), (counter, streams[place + 1]), numbers[place..]);
    }

    /// <summary>The numbers of a stream at the counters 0, 1, 2 and so on, the same as one by one and faster.</summary>
    /// <param name="stream">Whose chance and what for.</param>
    /// <param name="numbers">Receives them; an even number of them.</param>
    internal void Uniforms(StreamId stream, Span<double> numbers)
    {
        for (var place = 0; place < numbers.Length; place += 2)
            Two(((uint)place, stream), ((uint)place + 1, stream), numbers[place..]);
    }

    /// <summary>A value of a distribution.</summary>
    /// <param name="distribution">What to draw from.</param>
    /// <param name="stream">Whose chance and what for.</param>
    /// <param name="counter">The natural index of the draw.</param>
    /// <param name="part">A second index, where a draw needs several numbers.</param>
    public double Draw(Distribution distribution, StreamId stream, uint counter, byte part = 0)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        return distribution.Quantile(Uniform(stream, counter, part));
    }

    private void Two((uint Counter, StreamId Stream) one, (uint Counter, StreamId Stream) other, Span<double> numbers)
    {
        var counters = Vector256.Create(_replication | one.Counter, _branch | one.Stream.Value, _replication | other.Counter, _branch | other.Stream.Value);
        var blocks = _philox.Blocks(counters.AsUInt32());
        numbers[0] = Number(blocks.GetLower());
        numbers[1] = Number(blocks.GetUpper());
    }

    private static double Number(Vector128<uint> block) => ((long)(block.AsUInt64().ToScalar() >> 12) * Unit) + (Unit / 2);
}
