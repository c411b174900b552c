namespace TradeTalks.Sim.Engine.Numerics;

internal static partial class PortableMath
{
    /// <summary>A number that is not negative to any power, as e^(y ln x).</summary>
    /// <remarks>
    /// The relative error is at most about (1 + |y ln x|) 2^-52, because the rounding of the exponent is magnified by its size:
    /// 1e-14 up to |y ln x| = 40, 2e-13 at the ends of the range.
    /// </remarks>
    /// <param name="x">The base, not negative; a negative base gives NaN.</param>
    /// <param name="y">The power; 0 gives 1 for every base.</param>
    public static double Pow(double x, double y)
    {
        if (y == 0 || x == 1)
            return 1;
        return y == 1 ? x : Exp(y * Log(x));
    }
}
