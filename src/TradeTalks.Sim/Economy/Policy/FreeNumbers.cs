namespace TradeTalks.Sim.Economy.Policy;

/// <summary>Bounded tariffs written with numbers that may be anything: a tariff is the lowest one plus the square of its number, so that a search never meets the lower bound.</summary>
/// <remarks>Where a bound holds, the number goes to zero and the slope by it too. Source: Nocedal and Wright (2006), Numerical Optimization, ch. 15.</remarks>
/// <param name="bounds">The bounds of the tariffs.</param>
/// <param name="climb">The function of the tariffs.</param>
internal sealed class FreeNumbers(TariffBounds bounds, Ascent.Slope climb)
{
    private const double Nearest = 1e-4;
    private const double AtBound = 1e-9;

    private double[] _tariffs = [];

    /// <summary>The bounds of the numbers: both roots of the highest tariff.</summary>
    public TariffBounds Bounds { get; } = new(-Math.Sqrt(bounds.Highest - bounds.Lowest), Math.Sqrt(bounds.Highest - bounds.Lowest));

    /// <summary>The number of a tariff, a little off the bound, where a search could not leave it.</summary>
    public double Of(double tariff) => Math.Sqrt(Math.Max(tariff - bounds.Lowest, Nearest));

    /// <summary>The tariff of a number.</summary>
    public double TariffOf(double number) => bounds.Lowest + (number * number);

    /// <summary>The tariff a search has ended on: the lowest one where its number has gone to zero.</summary>
    public double Settled(double number) => number * number < AtBound ? bounds.Lowest : bounds.Clamp(TariffOf(number));

    /// <summary>The function and its slopes by the numbers.</summary>
    public double At(ReadOnlySpan<double> numbers, Span<double> slopes)
    {
        if (_tariffs.Length != numbers.Length)
            _tariffs = new double[numbers.Length];
        for (var index = 0; index < numbers.Length; index++)
            _tariffs[index] = TariffOf(numbers[index]);
        var value = climb(_tariffs, slopes);
        for (var index = 0; index < numbers.Length; index++)
            slopes[index] *= 2 * numbers[index];
        return value;
    }
}
