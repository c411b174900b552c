using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Sides;

/// <summary>The logistic function, which turns an advantage into the probability of choosing it.</summary>
public static class Logistic
{
    /// <summary>1/(1+exp(-x)): 0.5 at 0, towards 1 for large x; exact at the infinities.</summary>
    /// <remarks>Source: logit choice, McFadden (1974), in Zarembka (ed.), Frontiers in Econometrics, 105-142.</remarks>
    public static double Of(double x) => 1 / (1 + PortableMath.Exp(-x));
}
