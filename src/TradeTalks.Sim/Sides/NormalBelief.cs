namespace TradeTalks.Sim.Sides;

/// <summary>A belief about a number, such as a reservation value, learnt from noisy signals of it: a normal distribution.</summary>
/// <remarks>Precisions add up, and the mean is weighted by them. Source: conjugate Bayesian updating of a normal mean.</remarks>
/// <param name="Mean">The expected number.</param>
/// <param name="Variance">Its variance, positive.</param>
public readonly record struct NormalBelief(double Mean, double Variance)
{
    /// <summary>The belief after a signal.</summary>
    /// <param name="signal">What was seen.</param>
    /// <param name="noise">Variance of the signal about the number, positive.</param>
    public NormalBelief After(double signal, double noise)
    {
        var variance = 1 / ((1 / Variance) + (1 / noise));
        return new NormalBelief(variance * ((Mean / Variance) + (signal / noise)), variance);
    }
}
