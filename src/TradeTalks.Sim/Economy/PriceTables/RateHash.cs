namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Numbers from the bits of rates, by which equilibria are found again.</summary>
internal static class RateHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int Discarded = 33;

    /// <summary>A number, not negative, whose every bit hangs on all rates. Source: Knuth (1998), The Art of Computer Programming 3, 6.4, multiplicative hashing.</summary>
    public static int Of(ReadOnlySpan<double> rates)
    {
        var hash = 0UL;
        foreach (var rate in rates)
            hash = Mix(hash, rate);
        return (int)(hash >> Discarded);
    }

    /// <summary>The same of two rates.</summary>
    public static int Of(double first, double second) => (int)(Mix(Mix(0, first), second) >> Discarded);

    private static ulong Mix(ulong hash, double rate)
    {
        hash = (hash ^ BitConverter.DoubleToUInt64Bits(rate)) * Multiplier;
        return hash ^ (hash >> Discarded);
    }
}
