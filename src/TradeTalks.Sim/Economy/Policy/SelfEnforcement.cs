using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>How patient a side must be to keep an agreement that nothing upholds but the threat of its end: who breaks it once is answered by its end for good (grim trigger).</summary>
/// <remarks>
/// Kept for ever it is worth R / (1 - d), broken T + d P / (1 - d), with the discount factor d from a breach to its answer: it is kept from d = (T - R) / (T - P) on.
/// Sources: Friedman (1971), Review of Economic Studies 38:1; for tariffs Dixit (1987), Advances in Economic Theory, and Bagwell and Staiger (1990), American Economic Review 80:779.
/// </remarks>
/// <param name="Temptation">What the side has in the period in which it breaks the agreement while the others keep it (T).</param>
/// <param name="Kept">What it has while all keep it (R).</param>
/// <param name="Broken">What it has ever after a breach (P).</param>
public readonly record struct SelfEnforcement(double Temptation, double Kept, double Broken)
{
    /// <summary>The smallest discount factor from a breach to its answer at which the side keeps the agreement; 0 where a breach gains nothing, 1 or more, perhaps infinite, where no patience is enough.</summary>
    public double CriticalFactor
    {
        get
        {
            if (Temptation <= Kept)
                return 0;
            return Temptation > Broken ? (Temptation - Kept) / (Temptation - Broken) : double.PositiveInfinity;
        }
    }

    /// <summary>Whether some patience short of caring for ever is enough.</summary>
    public bool IsPossible => CriticalFactor < 1;

    /// <summary>The highest interest a year at which the side keeps the agreement if a breach is answered after so many years, as a fraction; 0 where it never does, infinite where it always does.</summary>
    /// <param name="yearsToAnswer">Time from a breach to its answer, above 0.</param>
    public double HighestInterest(double yearsToAnswer) => IsPossible ? PortableMath.Exp(-PortableMath.Log(CriticalFactor) / yearsToAnswer) - 1 : 0;

    /// <summary>What keeping the agreement for ever is worth, at a discount factor below 1.</summary>
    public double WorthKept(double factor) => Kept / (1 - factor);

    /// <summary>What breaking it now is worth, at a discount factor below 1.</summary>
    public double WorthBroken(double factor) => Temptation + (factor * Broken / (1 - factor));
}
