namespace TradeTalks.Sim.Engine.Streams;

/// <summary>Scrambling of 64-bit numbers.</summary>
internal static class Bits64
{
    /// <summary>A bijection after which every bit depends on every bit of <paramref name="x"/>.</summary>
    /// <remarks>Source: the finaliser of SplitMix64, Steele, Lea, Flood (2014), OOPSLA, variant 13 of Stafford.</remarks>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58_476D_1CE4_E5B9;
        x = (x ^ (x >> 27)) * 0x94D0_49BB_1331_11EB;
        return x ^ (x >> 31);
    }
}
