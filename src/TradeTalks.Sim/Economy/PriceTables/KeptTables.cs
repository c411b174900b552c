using System.Collections.Concurrent;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>The tables this process has made, found again by what they were made from, so that points of a sweep and variants of a comparison with equal economies share one.</summary>
/// <remarks>A table is a pure function of its key and never changes, so nobody can tell whether it was made anew. Safe for any number of threads; of two that ask at once for the same, one makes it and the other waits.</remarks>
internal static class KeptTables
{
    private const int Most = 64;

    private static readonly ConcurrentDictionary<TableKey, Lazy<PriceTable>> Tables = new();

    /// <summary>A table.</summary>
    /// <param name="key">What it is made from.</param>
    /// <param name="make">Makes it where it has not been made before.</param>
    public static PriceTable Get(TableKey key, Func<PriceTable> make)
    {
        if (Tables.Count >= Most && !Tables.ContainsKey(key))
            Tables.Clear();
        return Tables.GetOrAdd(key, _ => new Lazy<PriceTable>(make)).Value;
    }
}
