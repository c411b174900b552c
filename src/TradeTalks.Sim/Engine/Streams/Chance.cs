using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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

    /// <summary>One number of each of the streams of a group, the same as one by one and faster.</summary>
    /// <param name="streams">Whose chance and what for.</param>
    /// <param name="counter">The natural index of the draws.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal Vector256<double> Uniforms(in StreamGroup streams, uint counter)
    {
        var draw = Vector256.Create(_replication | counter, _branch, _replication | counter, _branch);
        return Numbers(draw | streams.Even, draw | streams.Odd);
    }

    /// <summary>The numbers of a stream at the counters 0, 1, 2 and so on, the same as one by one and faster.</summary>
    /// <param name="stream">Whose chance and what for.</param>
    /// <param name="numbers">Receives them; a multiple of four.</param>
    internal void Uniforms(StreamId stream, Span<double> numbers)
    {
        ref var first = ref MemoryMarshal.GetReference(numbers);
        var draw = Vector256.Create(_replication, _branch | stream.Value, _replication, _branch | stream.Value);
        for (nuint place = 0; place < (nuint)numbers.Length; place += StreamGroup.Most)
            Numbers(draw | Vector256.Create(place, 0ul, place + 2, 0), draw | Vector256.Create(place + 1, 0ul, place + 3, 0)).StoreUnsafe(ref first, place);
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

    /// <summary>The numbers of four draws, those in places 0 and 2 apart from those in 1 and 3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<double> Numbers(Vector256<ulong> even, Vector256<ulong> odd)
    {
        var (evens, odds) = _philox.Blocks(even.AsUInt32(), odd.AsUInt32());
        var words = Avx2.IsSupported
            ? Avx2.UnpackLow(evens.AsUInt64(), odds.AsUInt64())
            : Vector256.Create(evens.AsUInt64()[0], odds.AsUInt64()[0], evens.AsUInt64()[2], odds.AsUInt64()[2]);
        // 52 random bits behind the exponent of 1 are a number from 1 to 2.
        var fromOne = ((words >>> 12) | Vector256<double>.One.AsUInt64()).AsDouble();
        return fromOne - Vector256.Create(1 - (Unit / 2));
    }

    private static double Number(Vector128<uint> block) => ((long)(block.AsUInt64().ToScalar() >> 12) * Unit) + (Unit / 2);
}
