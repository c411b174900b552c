using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Engine.Events;

/// <summary>A running 64-bit hash of what happened in a run; equal runs have equal fingerprints on every machine.</summary>
/// <remarks>The order counts. It guards against changed results, not against forgery.</remarks>
public struct Fingerprint : IEquatable<Fingerprint>
{
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;

    // Spreads 40 bits over 64, so that times and what happens at them do not meet.
    private const ulong Spread = 0xD134_2543_DE82_EF95;

    private ulong _state;

    /// <summary>A hash that goes on where another one stood.</summary>
    /// <param name="state">Its <see cref="State"/>.</param>
    public Fingerprint(ulong state) => _state = state;

    /// <summary>What has to be kept to go on later; not the hash itself.</summary>
    public readonly ulong State => _state;

    /// <summary>The hash so far.</summary>
    public readonly ulong Value => Bits64.Mix(_state + Odd);

    /// <summary>Takes in an event: when, which phase, what, to whom, concerning what; not its rank among ties.</summary>
    public void Add(in Event happened) =>
        Add((happened.Key >> Event.RankBits) + ((ulong)happened.Kind << 32 | (ulong)happened.Owner << 16 | happened.Subject) * Spread);

    /// <summary>Takes in a number, to the bit.</summary>
    public void Add(double value) => Add(BitConverter.DoubleToUInt64Bits(value));

    /// <summary>Takes in 64 bits.</summary>
    public void Add(ulong value) => _state = Bits64.Mix(_state * Odd + value + 1);

    /// <inheritdoc/>
    public readonly bool Equals(Fingerprint other) => _state == other._state;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Fingerprint other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => _state.GetHashCode();

    /// <summary>Whether two fingerprints are equal.</summary>
    public static bool operator ==(Fingerprint left, Fingerprint right) => left.Equals(right);

    /// <summary>Whether two fingerprints differ.</summary>
    public static bool operator !=(Fingerprint left, Fingerprint right) => !left.Equals(right);
}
