namespace TradeTalks.Sim.Engine.Streams;

/// <summary>Whose chance a draw is and what for: the name of a stream, as a number of 40 bits.</summary>
/// <remarks>
/// Made from a path such as <c>US.friction</c> when a scenario is built, never while it runs. Two of 1,000 streams share a number with probability
/// 5e-7, which a scenario check can rule out by comparing them.
/// </remarks>
public readonly record struct StreamId
{
    /// <summary>Bits of the number.</summary>
    internal const int Bits = 40;

    private const ulong Offset = 0xCBF2_9CE4_8422_2325;
    private const ulong Prime = 0x0000_0100_0000_01B3;

    private StreamId(ulong value) => Value = value;

    /// <summary>The number, below 2^40.</summary>
    public ulong Value { get; }

    /// <summary>The stream with a path; the same on every machine and in every version.</summary>
    /// <remarks>FNV-1a over the UTF-16 code units, low byte first, then the finaliser of SplitMix64, of which the upper 40 bits stay.</remarks>
    /// <param name="path">Owner and purpose, joined by dots; case matters.</param>
    public static StreamId Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var hash = Offset;
        foreach (var unit in path)
        {
            hash = (hash ^ (byte)unit) * Prime;
            hash = (hash ^ (byte)(unit >> 8)) * Prime;
        }

        return new StreamId(Bits64.Mix(hash) >> (64 - Bits));
    }
}
