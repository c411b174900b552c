using System.Runtime.CompilerServices;

namespace TradeTalks.Sim.Engine.Events;

/// <summary>How events of the same moment and phase are ordered.</summary>
public enum TieMode
{
    /// <summary>First scheduled, first served.</summary>
    Fifo,

    /// <summary>Last scheduled, first served.</summary>
    Lifo,

    /// <summary>In an order shuffled by a seed.</summary>
    Shuffle,
}

/// <summary>The order of ties, a bijection from the order of scheduling to ranks; results that depend on it depend on an accident.</summary>
/// <param name="Mode">How ties are ordered.</param>
/// <param name="Seed">Which shuffle, for <see cref="TieMode.Shuffle"/>.</param>
public readonly record struct TieOrder(TieMode Mode, ulong Seed = 0)
{
    private const uint Last = (1u << Event.RankBits) - 1;
    private const int HalfBits = Event.RankBits / 2;
    private const uint HalfMask = (1u << HalfBits) - 1;
    private const int ShuffleRounds = 4;

    /// <summary>First scheduled, first served.</summary>
    public static TieOrder Fifo => default;

    /// <summary>Last scheduled, first served.</summary>
    public static TieOrder Lifo => new(TieMode.Lifo);

    /// <summary>In an order shuffled by a seed.</summary>
    public static TieOrder Shuffle(ulong seed) => new(TieMode.Shuffle, seed);

    /// <summary>The rank, below 2^24, of the event scheduled as number <paramref name="sequence"/>; no two share one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Rank(uint sequence) => Mode switch
    {
        TieMode.Fifo => sequence,
        TieMode.Lifo => Last - sequence,
        TieMode.Shuffle => Shuffled(sequence),
        _ => throw new InvalidOperationException($"There is no tie mode {Mode}."),
    };

    // A Feistel network: each round is a bijection whatever its round function, so the whole is one.
    private uint Shuffled(uint sequence)
    {
        var (left, right) = (sequence >> HalfBits, sequence & HalfMask);
        for (var round = 0u; round < ShuffleRounds; round++)
        {
            var mixed = (uint)(Streams.Bits64.Mix(Seed + (((ulong)round << 32 | right) + 1) * 0x9E37_79B9_7F4A_7C15) >> 40);
            (left, right) = (right, left ^ mixed & HalfMask);
        }

        return left << HalfBits | right;
    }
}
