using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Engine.Events;

/// <summary>Something due at a moment: 16 bytes, ordered by one comparison of its key.</summary>
/// <remarks>
/// Key, from the top: time in ticks (34 bits), phase of the moment (6 bits), rank among ties (24 bits). What kinds, owners and subjects mean is the caller's affair.
/// </remarks>
public readonly record struct Event
{
    internal const int TimeBits = 34;
    internal const int PhaseBits = 6;
    internal const int RankBits = 24;

    internal Event(ulong key, byte kind, byte owner, ushort subject, uint lease)
    {
        Key = key;
        Kind = kind;
        Owner = owner;
        Subject = subject;
        Lease = lease;
    }

    /// <summary>When it is due.</summary>
    public SimTime Time => new((long)(Key >> (PhaseBits + RankBits)));

    /// <summary>Its place within the moment, 0 to 63, lower first.</summary>
    public byte Phase => (byte)(Key >> RankBits & (1 << PhaseBits) - 1);

    /// <summary>What happens.</summary>
    public byte Kind { get; }

    /// <summary>To whom.</summary>
    public byte Owner { get; }

    /// <summary>Concerning what.</summary>
    public ushort Subject { get; }

    internal ulong Key { get; }

    internal uint Lease { get; }
}
