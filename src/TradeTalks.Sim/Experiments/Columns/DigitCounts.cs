using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Counts, for each of some ranges of keys, how often each next digit occurs.</summary>
internal sealed class DigitCounts
{
    /// <summary>The most ranges that can be counted at once.</summary>
    public const int MostRanges = byte.MaxValue;

    private const int Digits = 1 << KeyLookup.DigitBits;

    private int[] _counts = [];

    /// <summary>Counts a column anew.</summary>
    public void Count(ColumnScan column, KeyLookup lookup)
    {
        Clear(lookup.Count);
        column.Restart();
        while (column.TryNext(out var values))
        {
            foreach (var value in values)
            {
                var key = OrderedKeys.Of(value);
                if (lookup.Find(key) is >= 0 and var range)
                    _counts[(range * Digits) + lookup.DigitOf(key)]++;
            }
        }
    }

    /// <summary>The ranges, longer by a digit, that hold the wanted ranks.</summary>
    /// <param name="ranges">The ranges that were counted.</param>
    /// <param name="ranks">Ranks in ascending order, each in one of them.</param>
    public List<KeyRange> Narrow(List<KeyRange> ranges, ReadOnlySpan<long> ranks)
    {
        var narrowed = new List<KeyRange>(ranks.Length);
        for (var place = 0; place < ranges.Count; place++)
        {
            var (below, digit) = (ranges[place].Below, 0);
            var counts = _counts.AsSpan(place * Digits, Digits);
            while (ranks.Length > 0 && ranks[0] <= ranges[place].Below + ranges[place].Count)
            {
                for (; below + counts[digit] < ranks[0]; digit++)
                    below += counts[digit];
                narrowed.Add(new KeyRange((ranges[place].Prefix << KeyLookup.DigitBits) | (uint)digit, below, counts[digit]));
                ranks = Above(ranks, below + counts[digit]);
            }
        }

        return narrowed;
    }

    private static ReadOnlySpan<long> Above(ReadOnlySpan<long> ranks, long last)
    {
        while (ranks.Length > 0 && ranks[0] <= last)
            ranks = ranks[1..];
        return ranks;
    }

    private void Clear(int ranges)
    {
        if (_counts.Length < ranges * Digits)
            _counts = new int[ranges * Digits];
        else
            _counts.AsSpan(0, ranges * Digits).Clear();
    }
}
