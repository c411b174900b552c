using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Experiments.Survival;

/// <summary>Whether two groups of talks end equally fast.</summary>
/// <param name="ChiSquare">The statistic, not negative; 1 degree of freedom.</param>
public readonly record struct LogRank(double ChiSquare)
{
    /// <summary>The chance of a statistic at least as large if they do.</summary>
    public double P => 2 * StandardNormal.Above(Math.Sqrt(ChiSquare));

    /// <summary>Compares two groups.</summary>
    /// <remarks>Source: Mantel (1966), Cancer Chemotherapy Reports 50:163.</remarks>
    /// <param name="first">Talks of the first group.</param>
    /// <param name="second">Talks of the second group.</param>
    public static LogRank Between(IReadOnlyCollection<Lifetime> first, IReadOnlyCollection<Lifetime> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (excess, variance) = (0.0, 0.0);
        foreach (var row in RiskTable.Of([.. first, .. second]))
        {
            var (n, ended) = ((double)row.AtRisk, (double)row.Ended);
            var share = first.Count(one => one.Time >= row.Time) / n;
            excess += first.Count(one => one.Time == row.Time && one.Cause != Lifetime.Open) - (ended * share);
            variance += n > 1 ? ended * share * (1 - share) * (n - ended) / (n - 1) : 0;
        }

        return new LogRank(variance > 0 ? excess * excess / variance : 0);
    }
}
