using System.Runtime.Intrinsics;

namespace TradeTalks.Sim.Engine.Streams;

/// <summary>Up to four streams whose numbers are drawn together, which takes little longer than to draw one.</summary>
internal readonly struct StreamGroup
{
    /// <summary>The most streams of a group.</summary>
    public const int Most = 4;

    /// <summary>A group of streams.</summary>
    /// <param name="streams">One to four of them.</param>
    /// <exception cref="ArgumentException">There are none, or more.</exception>
    public StreamGroup(params ReadOnlySpan<StreamId> streams)
    {
        if (streams.Length is 0 or > Most)
            throw new ArgumentException($"A group has 1 to {Most} streams, not {streams.Length}.", nameof(streams));
        (Even, Odd) = (Vector256.Create(0, At(streams, 0), 0, At(streams, 2)), Vector256.Create(0, At(streams, 1), 0, At(streams, 3)));
    }

    /// <summary>The streams in places 0 and 2, each in the upper half of 128 bits.</summary>
    internal Vector256<ulong> Even { get; }

    /// <summary>The streams in places 1 and 3.</summary>
    internal Vector256<ulong> Odd { get; }

    /// <summary>Streams in groups of four, one after the other.</summary>
    public static StreamGroup[] Of(IReadOnlyList<StreamId> streams) => [.. streams.Chunk(Most).Select(four => new StreamGroup(four))];

    // Places behind the last stream are filled with it.
    private static ulong At(ReadOnlySpan<StreamId> streams, int place) => streams[Math.Min(place, streams.Length - 1)].Value;
}
