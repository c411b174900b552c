namespace TradeTalks.Sim.Sides;

/// <summary>A belief about how often something happens, learnt from cases of yes and no: a beta distribution.</summary>
/// <remarks>Source: conjugate Bayesian updating of a Bernoulli probability.</remarks>
/// <param name="Yes">Weight of yes, prior included; positive.</param>
/// <param name="No">Weight of no, prior included; positive.</param>
public readonly record struct BetaBelief(double Yes, double No)
{
    /// <summary>The expected probability.</summary>
    public double Mean => Yes / (Yes + No);

    /// <summary>The variance of the probability.</summary>
    public double Variance => Mean * (1 - Mean) / (Yes + No + 1);

    /// <summary>The belief after one more case.</summary>
    public BetaBelief After(bool happened) => happened ? this with { Yes = Yes + 1 } : this with { No = No + 1 };
}
