using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Finds the observations of given ranks in a column without sorting the column or holding it in memory. One object serves many columns in turn.</summary>
/// <remarks>
/// Selection by digits: each pass counts the next 16 bits of the keys in the ranges that hold a wanted rank. As soon as what is left
/// fits into memory it is sorted; a small column at once. Source: Knuth (1998), The Art of Computer Programming 3, 5.2.5 and 5.3.3.
/// </remarks>
/// <param name="fewEnough">Observations that are sorted in memory.</param>
internal sealed class RankSearch(int fewEnough = 1 << 16)
{
    private readonly ulong[] _keys = new ulong[fewEnough];
    private readonly DigitCounts _counts = new();

    /// <summary>The observations of the wanted ranks.</summary>
    /// <param name="column">The column.</param>
    /// <param name="count">Observations in it, up to 2^31 - 1.</param>
    /// <param name="ranks">Ranks in ascending order, each from 1 to <paramref name="count"/>; at most <see cref="DigitCounts.MostRanges"/>.</param>
    public Dictionary<long, double> Find(ColumnScan column, long count, ReadOnlySpan<long> ranks)
    {
        List<KeyRange> ranges = [new KeyRange(0, 0, count)];
        var knownBits = 0;
        while (knownBits < KeyLookup.KeyBits && ranges.Sum(range => range.Count) > fewEnough)
        {
            _counts.Count(column, new KeyLookup(ranges, knownBits));
            ranges = _counts.Narrow(ranges, ranks);
            knownBits += KeyLookup.DigitBits;
        }

        return knownBits == KeyLookup.KeyBits ? Sole(ranges, ranks) : Sorted(column, new KeyLookup(ranges, knownBits), ranks);
    }

    /// <summary>Reads the ranks off ranges of a single key each.</summary>
    private static Dictionary<long, double> Sole(List<KeyRange> ranges, ReadOnlySpan<long> ranks)
    {
        var found = new Dictionary<long, double>(ranks.Length);
        foreach (var rank in ranks)
            found[rank] = OrderedKeys.ToNumber(ranges.FindLast(range => range.Below < rank).Prefix);
        return found;
    }

    /// <summary>Collects and sorts what lies in the ranges; as the ranges are in order, so are the sorted keys.</summary>
    private Dictionary<long, double> Sorted(ColumnScan column, KeyLookup lookup, ReadOnlySpan<long> ranks)
    {
        var keys = Collect(column, lookup);
        keys.Sort();
        var found = new Dictionary<long, double>(ranks.Length);
        foreach (var rank in ranks)
            found[rank] = OrderedKeys.ToNumber(keys[lookup.PlaceOf(rank)]);
        return found;
    }

    private Span<ulong> Collect(ColumnScan column, KeyLookup lookup)
    {
        var kept = 0;
        column.Restart();
        while (column.TryNext(out var values))
        {
            foreach (var value in values)
            {
                var key = OrderedKeys.Of(value);
                if (lookup.Find(key) >= 0)
                    _keys[kept++] = key;
            }
        }

        return _keys.AsSpan(0, kept);
    }
}
