namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>A smooth frontier given by a formula.</summary>
/// <param name="lowest">The least the first party can have.</param>
/// <param name="highest">The most it can have.</param>
/// <param name="second">The most the second can have, given the first.</param>
/// <param name="slope">The derivative of <paramref name="second"/>; not positive, falling.</param>
public sealed class CurvedFrontier(double lowest, double highest, Func<double, double> second, Func<double, double> slope) : IFrontier
{
    /// <inheritdoc/>
    public double Lowest => lowest;

    /// <inheritdoc/>
    public double Highest => highest;

    /// <inheritdoc/>
    public double Second(double first) => second(first);

    /// <inheritdoc/>
    public double Slope(double first) => slope(first);
}
