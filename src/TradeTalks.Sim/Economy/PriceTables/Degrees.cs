namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>The degree of a product of polynomials on each axis of a table; all 0 at first.</summary>
/// <param name="Packed">Five bits for each axis.</param>
internal readonly record struct Degrees(UInt128 Packed)
{
    /// <summary>The most axes.</summary>
    public const int MostAxes = 25;

    /// <summary>The highest degree.</summary>
    public const int Highest = (1 << Bits) - 1;

    private const int Bits = 5;

    /// <summary>The degree on an axis.</summary>
    public int this[int axis] => (int)(uint)(Packed >> (Bits * axis)) & Highest;

    /// <summary>The same but for one axis.</summary>
    public Degrees With(int axis, int degree) => new((Packed & ~((UInt128)Highest << (Bits * axis))) | ((UInt128)degree << (Bits * axis)));
}
