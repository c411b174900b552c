using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Sides;

/// <summary>The logistic function, which turns an advantage into the probability of choosing it.</summary>
public static class Logistic
{
    /// <summary>1/(1+exp(-x)): 0.5 at 0, towards 1 for large x; exact at the infinities.</summary>
    /// <remarks>Source: logit choice, McFadden (1974), in Zarembka (ed.), Frontiers in Econometrics, 105-142.</remarks>
    public static double Of(double x) => 1 / (1 + PortableMath.Exp(-x));

    /// <summary>Gives every move of a menu its weight exp(precision (value - best value)).</summary>
    /// <returns>The sum of the weights, at least 1.</returns>
    internal static double Weigh(ref Decision decision, double precision)
    {
        var best = decision[0].Value;
        for (var index = 1; index < decision.Count; index++)
            best = Math.Max(best, decision[index].Value);
        var sum = 0.0;
        for (var index = 0; index < decision.Count; index++)
            sum += decision[index].Probability = PortableMath.Exp(precision * (decision[index].Value - best));
        return sum;
    }
}
