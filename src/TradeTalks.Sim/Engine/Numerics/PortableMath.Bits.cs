namespace TradeTalks.Sim.Engine.Numerics;

// The layout of a binary64 number: sign, 11 bits of exponent with bias 1023, 52 bits of fraction.
internal static partial class PortableMath
{
    private const long OneBits = 0x3FF0_0000_0000_0000;
    private const long SqrtHalfBits = 0x3FE6_A09E_667F_3BCD;
    private const long MinNormalBits = 0x0010_0000_0000_0000;
    private const long InfinityBits = 0x7FF0_0000_0000_0000;
    private const long FractionBits = 0x000F_FFFF_FFFF_FFFF;
    private const int FractionLength = 52;
    private const double TwoTo54 = 18014398509481984;

    /// <summary>2 to a whole power between -1022 and 1023, exactly.</summary>
    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);
}
