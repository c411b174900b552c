using System.Numerics;

namespace TradeTalks.Sim.Benchmarks.Engine;

/// <summary>The alternative to Philox: xoshiro256++ seeded anew for every keyed draw by hashing its coordinates.</summary>
/// <remarks>Source: Blackman and Vigna (2021), ACM TOMS 47:36. Streams are disjoint with high probability only, and not by construction.</remarks>
internal static class HashedXoshiro
{
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    public static double Uniform(ulong seed, ulong stream, ulong place, ulong counter)
    {
        var state = Mix(Mix(Mix(seed + stream) + place) + counter);
        var s0 = Mix(state + Golden);
        var s3 = Mix(state + unchecked(4 * Golden));
        return (BitOperations.RotateLeft(s0 + s3, 23) + s0 >> 12) * Math.ScaleB(1, -52) + Math.ScaleB(1, -53);
    }

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58_476D_1CE4_E5B9;
        x = (x ^ (x >> 27)) * 0x94D0_49BB_1331_11EB;
        return x ^ (x >> 31);
    }
}
