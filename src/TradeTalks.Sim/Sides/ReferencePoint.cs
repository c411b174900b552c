using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Sides;

/// <summary>How gains and losses against a reference point are felt.</summary>
public static class ReferencePoint
{
    /// <summary>The value of a gain, or of a loss where it is negative: x^sensitivity, and -aversion (-x)^sensitivity for losses.</summary>
    /// <remarks>Source: Tversky and Kahneman (1992), Journal of Risk and Uncertainty 5:297.</remarks>
    /// <param name="gain">What lies above the reference point; negative below it.</param>
    /// <param name="aversion">How much more losses weigh, 1 for alike.</param>
    /// <param name="sensitivity">1 counts every unit alike, less counts further units less.</param>
    public static double Felt(double gain, double aversion, double sensitivity)
    {
        var size = sensitivity == 1 ? Math.Abs(gain) : PortableMath.Pow(Math.Abs(gain), sensitivity);
        return gain < 0 ? -aversion * size : size;
    }
}
