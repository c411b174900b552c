using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Stopping;

/// <summary>How well an estimate has to be known before a run may stop.</summary>
/// <param name="HalfWidth">For a share: half the width of its 95 % interval as a fraction (0.01 is one point). For a mean: half the width relative to the mean (0.05 is 5 %). Above 0.</param>
public readonly record struct Precision(double HalfWidth)
{
    /// <summary>Whether a share is known so well: half of Wilson's interval.</summary>
    public bool IsMet(ShareEstimate share) => share.Interval.HalfWidth <= HalfWidth;

    /// <summary>Whether a mean is known so well, with the reserve that keeps the true relative error within bounds.</summary>
    /// <remarks>Source: Law (2015), Simulation Modeling and Analysis, 9.4.1: the half-width against γ/(1+γ) of the mean.</remarks>
    public bool IsMet(MeanEstimate mean) => mean.HalfWidth <= HalfWidth / (1 + HalfWidth) * Math.Abs(mean.Mean ?? 0);
}
