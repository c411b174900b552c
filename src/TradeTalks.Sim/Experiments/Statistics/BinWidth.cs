using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>How wide the bars of a histogram are.</summary>
public static class BinWidth
{
    /// <summary>Widths people think in, days.</summary>
    private static readonly ImmutableArray<double> HumanDays = [1, 2, 5, 7, 10, 30];

    /// <summary>The width that suits the spread and number of observations.</summary>
    /// <remarks>Source: Freedman and Diaconis (1981), Zeitschrift für Wahrscheinlichkeitstheorie 57:453.</remarks>
    /// <param name="sorted">Finite observations in ascending order, at least one.</param>
    /// <returns>In the unit of the observations; 0 where the middle half of them is one value.</returns>
    public static double FreedmanDiaconis(ReadOnlySpan<double> sorted) =>
        2 * (QuantileEstimate.Linear(sorted, 0.75) - QuantileEstimate.Linear(sorted, 0.25)) / PortableMath.Pow(sorted.Length, 1 / 3.0);

    /// <summary>The narrowest of 1, 2, 5, 7, 10 and 30 days that is not narrower than suits the observations.</summary>
    /// <param name="sortedDays">Days in ascending order, at least one.</param>
    public static double Days(ReadOnlySpan<double> sortedDays)
    {
        var suitable = FreedmanDiaconis(sortedDays);
        return HumanDays.FirstOrDefault(width => width >= suitable, HumanDays[^1]);
    }
}
