namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Numbers as whole numbers of the same order, so that they can be sorted by their digits. Minus zero comes before zero.</summary>
/// <remarks>Source: Herf (2001), Radix Tricks: the sign bit is turned, and with a negative number all bits.</remarks>
internal static class OrderedKeys
{
    private const ulong SignBit = 1UL << 63;

    /// <summary>The key of a number.</summary>
    /// <param name="value">Any number but NaN.</param>
    public static ulong Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return (ulong)bits ^ ((ulong)(bits >> 63) | SignBit);
    }

    /// <summary>The number of a key.</summary>
    public static double ToNumber(ulong key) => BitConverter.UInt64BitsToDouble((key & SignBit) != 0 ? key ^ SignBit : ~key);
}
