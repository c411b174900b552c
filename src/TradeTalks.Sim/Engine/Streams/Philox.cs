using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TradeTalks.Sim.Engine.Streams;

/// <summary>Philox4x32-10: turns a 128-bit counter under a 64-bit key into 128 random bits, without any state.</summary>
/// <remarks>
/// For one key it is a bijection of counters, so different counters never share a block.
/// Source: Salmon, Moraes, Dror, Shaw (2011), Parallel Random Numbers: As Easy as 1, 2, 3, SC11.
/// </remarks>
internal static class Philox
{
    private const int Rounds = 10;
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;

    /// <summary>Turns a counter into the four words of its block: ten rounds, written out because a loop costs half as much again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Block(ref uint c0, ref uint c1, ref uint c2, ref uint c3, ulong key)
    {
        var (k0, k1) = ((uint)key, (uint)(key >> 32));
        Turn(ref c0, ref c1, ref c2, ref c3, k0, k1);
        Turn(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Turn(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Turn(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Turn(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Turn(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Turn(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Turn(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Turn(ref c0, ref c1, ref c2, ref c3, k0 += Weyl0, k1 += Weyl1);
        Turn(ref c0, ref c1, ref c2, ref c3, k0 + Weyl0, k1 + Weyl1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(ref uint c0, ref uint c1, ref uint c2, ref uint c3, uint k0, uint k1)
    {
        var product0 = (ulong)Multiplier0 * c0;
        var product1 = (ulong)Multiplier1 * c2;
        c0 = (uint)(product1 >> 32) ^ c1 ^ k0;
        c1 = (uint)product1;
        c2 = (uint)(product0 >> 32) ^ c3 ^ k1;
        c3 = (uint)product0;
    }

    /// <summary>The same for four counters at once, the words of each in a lane of their own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Blocks(ref Vector256<ulong> c0, ref Vector256<ulong> c1, ref Vector256<ulong> c2, ref Vector256<ulong> c3, ulong key)
    {
        var (k0, k1) = ((uint)key, (uint)(key >> 32));
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = Vector256.Create<ulong>(Multiplier0) * c0;
            var product1 = Vector256.Create<ulong>(Multiplier1) * c2;
            c0 = (product1 >> 32) ^ c1 ^ Vector256.Create<ulong>(k0);
            c1 = product1 & Vector256.Create<ulong>(uint.MaxValue);
            c2 = (product0 >> 32) ^ c3 ^ Vector256.Create<ulong>(k1);
            c3 = product0 & Vector256.Create<ulong>(uint.MaxValue);
            k0 += Weyl0;
            k1 += Weyl1;
        }
    }
}
