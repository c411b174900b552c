using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>How well stated probabilities meet what happened; 0 is perfect, lower is better.</summary>
public static class ForecastScores
{
    /// <summary>The squared distance of a probability from what happened. Source: Brier (1950), Monthly Weather Review 78:1.</summary>
    /// <param name="probability">What was stated, 0 to 1.</param>
    /// <param name="happened">Whether it happened.</param>
    public static double Brier(double probability, bool happened) => happened ? (1 - probability) * (1 - probability) : probability * probability;

    /// <summary>Minus the logarithm of the probability given to what happened; infinity where that was called impossible. Source: Good (1952), Journal of the Royal Statistical Society B 14:107.</summary>
    public static double Logarithmic(double probability, bool happened) => -PortableMath.Log(happened ? probability : 1 - probability);

    /// <summary>The score to expect of stating a probability of something that happens with another one.</summary>
    /// <param name="score">The score of one case.</param>
    /// <param name="stated">What is stated.</param>
    /// <param name="actual">How often it happens.</param>
    public static double Expected(Func<double, bool, double> score, double stated, double actual)
    {
        ArgumentNullException.ThrowIfNull(score);
        return (actual * score(stated, true)) + ((1 - actual) * score(stated, false));
    }
}
