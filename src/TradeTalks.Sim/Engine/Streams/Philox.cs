using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TradeTalks.Sim.Engine.Streams;

/// <summary>Philox4x32-10: turns a 128-bit counter under a 64-bit key into 128 random bits, without any state.</summary>
/// <remarks>
/// For one key it is a bijection of counters, so different counters never share a block. The four words of a counter lie in one vector, so that a round is two products in one instruction,
/// a reversal and two exclusive ors; where a machine has no such instruction the words are turned one by one, with the same bits.
/// Source: Salmon, Moraes, Dror, Shaw (2011), Parallel Random Numbers: As Easy as 1, 2, 3, SC11.
/// </remarks>
internal readonly struct Philox
{
    private const int Rounds = 10;
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;

    private readonly RoundKeys _keys;

    /// <summary>The generator under a key.</summary>
    public Philox(ulong key)
    {
        var keys = default(RoundKeys);
        for (var round = 0u; round < Rounds; round++)
            keys[(int)round] = Vector128.Create((uint)key + (round * Weyl0), 0, (uint)(key >> 32) + (round * Weyl1), 0);
        _keys = keys;
    }

    /// <summary>The block of a counter, the words of both from low to high.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<uint> Block(Vector128<uint> counter)
    {
        counter = Turn(counter, _keys[0]);
        counter = Turn(counter, _keys[1]);
        counter = Turn(counter, _keys[2]);
        counter = Turn(counter, _keys[3]);
        counter = Turn(counter, _keys[4]);
        counter = Turn(counter, _keys[5]);
        counter = Turn(counter, _keys[6]);
        counter = Turn(counter, _keys[7]);
        counter = Turn(counter, _keys[8]);
        return Turn(counter, _keys[9]);
    }

    /// <summary>The blocks of four counters, two and two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (Vector256<uint> One, Vector256<uint> Other) Blocks(Vector256<uint> one, Vector256<uint> other)
    {
        Turn(ref one, ref other, _keys[0]);
        Turn(ref one, ref other, _keys[1]);
        Turn(ref one, ref other, _keys[2]);
        Turn(ref one, ref other, _keys[3]);
        Turn(ref one, ref other, _keys[4]);
        Turn(ref one, ref other, _keys[5]);
        Turn(ref one, ref other, _keys[6]);
        Turn(ref one, ref other, _keys[7]);
        Turn(ref one, ref other, _keys[8]);
        Turn(ref one, ref other, _keys[9]);
        return (one, other);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(ref Vector256<uint> one, ref Vector256<uint> other, Vector128<uint> key)
    {
        var keys = Vector256.Create(key, key);
        (one, other) = (Turn(one, keys), Turn(other, keys));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Turn(Vector128<uint> words, Vector128<uint> key)
    {
        var products = Products(words, Vector128.Create(Multiplier0, 0, Multiplier1, 0));
        return Vector128.Shuffle(products, Vector128.Create(3u, 2, 1, 0)) ^ ((words.AsUInt64() >>> 32).AsUInt32() ^ key);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Turn(Vector256<uint> words, Vector256<uint> key)
    {
        if (!Avx2.IsSupported)
            return Vector256.Create(Turn(words.GetLower(), key.GetLower()), Turn(words.GetUpper(), key.GetUpper()));
        var products = Avx2.Multiply(words, Vector256.Create(Multiplier0, 0, Multiplier1, 0, Multiplier0, 0, Multiplier1, 0)).AsUInt32();
        return Avx2.Shuffle(products, 0b00_01_10_11) ^ ((words.AsUInt64() >>> 32).AsUInt32() ^ key);
    }

    /// <summary>The products of words 0 and of words 2, 64 bits each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Products(Vector128<uint> words, Vector128<uint> multipliers) =>
        Sse2.IsSupported
            ? Sse2.Multiply(words, multipliers).AsUInt32()
            : Vector128.Create((ulong)words[0] * multipliers[0], (ulong)words[2] * multipliers[2]).AsUInt32();

    [InlineArray(Rounds)]
    private struct RoundKeys
    {
        private Vector128<uint> _first;
    }
}
