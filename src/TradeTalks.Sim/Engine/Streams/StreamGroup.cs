using System.Runtime.Intrinsics;

namespace TradeTalks.Sim.Engine.Streams;

/// <summary>Up to four streams whose numbers are drawn together, which takes little longer than to draw one.</summary>
internal readonly struct StreamGroup
{
    /// <summary>The most streams of a group.</summary>
    public const int Most = 4;

    /// <summary>A group of streams.</summary>
    /// <param name="streams">One to four of them.</param>
    public StreamGroup(params ReadOnlySpan<StreamId> streams)
    {
        ArgumentOutOfRangeException.ThrowIfZero(streams.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(streams.Length, Most);
        var (second, third, fourth) = (streams[^1], streams[^1], streams[^1]);
        if (streams.Length > 1)
            second = streams[1];
        if (streams.Length > 2)
            third = streams[2];
        Even = Vector256.Create(0, streams[0].Value, 0, third.Value);
        Odd = Vector256.Create(0, second.Value, 0, fourth.Value);
    }

    /// <summary>The streams in places 0 and 2, each in the upper half of 128 bits.</summary>
    internal Vector256<ulong> Even { get; }

    /// <summary>The streams in places 1 and 3.</summary>
    internal Vector256<ulong> Odd { get; }

    /// <summary>Streams in groups of four, one after the other.</summary>
    public static StreamGroup[] Of(IReadOnlyList<StreamId> streams) => [.. streams.Chunk(Most).Select(four => new StreamGroup(four))];
}
