namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Tells which of some ranges of keys a key lies in.</summary>
internal sealed class KeyLookup
{
    /// <summary>Bits of a key.</summary>
    public const int KeyBits = 64;

    /// <summary>Bits that are looked at in one pass.</summary>
    public const int DigitBits = 16;

    private readonly List<KeyRange> _ranges;
    private readonly ulong[] _prefixes;
    private readonly byte[] _firstOfDigit = new byte[1 << DigitBits];
    private readonly int _knownBits;

    /// <summary>A lookup.</summary>
    /// <param name="ranges">Ranges in ascending order, at most <see cref="DigitCounts.MostRanges"/>.</param>
    /// <param name="knownBits">Bits in the prefix of each: 0, 16, 32 or 48.</param>
    public KeyLookup(List<KeyRange> ranges, int knownBits)
    {
        _ranges = ranges;
        _knownBits = knownBits;
        _prefixes = [.. ranges.Select(range => range.Prefix)];
        if (knownBits > 0)
            FillFirstOfDigit();
    }

    /// <summary>How many ranges there are.</summary>
    public int Count => _prefixes.Length;

    /// <summary>Which range a key lies in, from 0; -1 if in none.</summary>
    public int Find(ulong key)
    {
        var prefix = PrefixOf(key);
        for (int place = _firstOfDigit[key >> (KeyBits - DigitBits)]; place < _prefixes.Length; place++)
        {
            if (_prefixes[place] >= prefix)
                return _prefixes[place] == prefix ? place : -1;
        }

        return -1;
    }

    /// <summary>The next digit of a key behind the known bits.</summary>
    public int DigitOf(ulong key) => (ushort)(key >> (KeyBits - DigitBits - _knownBits));

    /// <summary>The place of a rank among the sorted observations that lie in the ranges, from 0.</summary>
    public int PlaceOf(long rank)
    {
        var place = 0L;
        foreach (var range in _ranges)
        {
            if (rank <= range.Below + range.Count)
                return (int)(place + rank - range.Below - 1);
            place += range.Count;
        }

        throw new ArgumentOutOfRangeException(nameof(rank), rank, "No range holds this rank.");
    }

    /// <summary>The known bits of a key, in two shifts because a shift by 64 does nothing.</summary>
    private ulong PrefixOf(ulong key) => key >> 1 >> (KeyBits - 1 - _knownBits);

    private void FillFirstOfDigit()
    {
        var place = 0;
        for (var digit = 0; digit < _firstOfDigit.Length; digit++)
        {
            while (place < _prefixes.Length && (int)(_prefixes[place] >> (_knownBits - DigitBits)) < digit)
                place++;
            _firstOfDigit[digit] = (byte)place;
        }
    }
}
