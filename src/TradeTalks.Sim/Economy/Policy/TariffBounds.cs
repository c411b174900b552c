namespace TradeTalks.Sim.Economy.Policy;

/// <summary>How low and how high tariffs may go.</summary>
/// <param name="Lowest">As a fraction, above -1; below zero are import subsidies.</param>
/// <param name="Highest">As a fraction.</param>
public readonly record struct TariffBounds(double Lowest, double Highest)
{
    /// <summary>Subsidies up to 50 per cent and tariffs up to 1000 per cent: wide enough not to bind in known cases.</summary>
    public static TariffBounds Wide { get; } = new(-0.5, 10);

    /// <summary>No subsidies.</summary>
    public static TariffBounds NotNegative { get; } = new(0, 10);

    /// <summary>The nearest number within the bounds.</summary>
    public double Clamp(double value) => Math.Clamp(value, Lowest, Highest);
}
