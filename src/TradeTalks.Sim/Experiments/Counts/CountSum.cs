using System.Numerics;

namespace TradeTalks.Sim.Experiments.Counts;

/// <summary>Adds counts of chunks to those of the whole.</summary>
internal static class CountSum
{
    /// <summary>Adds row to row; most counts of a part are 0, and those are passed over quickly.</summary>
    /// <param name="sum">The whole.</param>
    /// <param name="counts">A part, as long as the whole.</param>
    public static void Add(Span<long> sum, ReadOnlySpan<int> counts)
    {
        var place = 0;
        for (; place <= counts.Length - Vector<int>.Count; place += Vector<int>.Count)
        {
            var part = new Vector<int>(counts[place..]);
            if (part == Vector<int>.Zero)
                continue;
            Vector.Widen(part, out var low, out var high);
            var first = sum[place..];
            var second = first[Vector<long>.Count..];
            (new Vector<long>(first) + low).CopyTo(first);
            (new Vector<long>(second) + high).CopyTo(second);
        }

        for (; place < counts.Length; place++)
            sum[place] += counts[place];
    }
}
