using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>Finds the outcome of a bargaining set that a solution singles out.</summary>
/// <remarks>Among outcomes that are equal by the solution's own measure the one with the larger smallest gain is taken, then the one with the larger second smallest gain and so on, then the first in the order of the space.</remarks>
public static class SolutionPoints
{
    private const double Resolution = 1e-12;

    /// <summary>The outcome; -1 where nothing suits all.</summary>
    /// <param name="solution">What to look for.</param>
    /// <param name="set">Where to look.</param>
    /// <param name="weights">Bargaining power of each party, positive, for <see cref="Solution.Nash"/>; empty for equal power.</param>
    public static int Find(Solution solution, BargainingSet set, ReadOnlySpan<double> weights = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        var parties = set.Utilities.Parties;
        Span<double> gains = stackalloc double[parties];
        Span<double> bestGains = stackalloc double[parties];
        var (best, bestScore) = (-1, double.NegativeInfinity);
        foreach (var outcome in set.Members)
        {
            Measure(solution, set, outcome, gains);
            var score = Score(solution, gains, weights);
            gains.Sort();
            var order = best < 0 ? 1 : Compare(score, bestScore);
            if (order > 0 || (order == 0 && IsLexicographicallyLarger(gains, bestGains)))
            {
                (best, bestScore) = (outcome, score);
                gains.CopyTo(bestGains);
            }
        }

        return best;
    }

    private static void Measure(Solution solution, BargainingSet set, int outcome, Span<double> gains)
    {
        var isRelative = solution is Solution.KalaiSmorodinsky or Solution.RelativeUtilitarian;
        for (var party = 0; party < gains.Length; party++)
            gains[party] = isRelative ? set.RelativeGain(party, outcome) : set.Gain(party, outcome);
    }

    private static double Score(Solution solution, ReadOnlySpan<double> gains, ReadOnlySpan<double> weights) => solution switch
    {
        Solution.Nash => Product(gains, weights),
        Solution.KalaiSmorodinsky or Solution.Egalitarian => Smallest(gains),
        Solution.Utilitarian or Solution.RelativeUtilitarian => Sum(gains),
        _ => throw new ArgumentOutOfRangeException(nameof(solution)),
    };

    private static double Product(ReadOnlySpan<double> gains, ReadOnlySpan<double> weights)
    {
        var product = 1.0;
        for (var party = 0; party < gains.Length; party++)
            product *= weights.IsEmpty ? gains[party] : PortableMath.Pow(gains[party], weights[party]);
        return product;
    }

    private static double Smallest(ReadOnlySpan<double> gains)
    {
        var smallest = double.PositiveInfinity;
        foreach (var gain in gains)
            smallest = Math.Min(smallest, gain);
        return smallest;
    }

    private static double Sum(ReadOnlySpan<double> gains)
    {
        var sum = 0.0;
        foreach (var gain in gains)
            sum += gain;
        return sum;
    }

    private static bool IsLexicographicallyLarger(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        for (var place = 0; place < one.Length; place++)
        {
            var order = Compare(one[place], other[place]);
            if (order != 0)
                return order > 0;
        }

        return false;
    }

    private static int Compare(double one, double other)
    {
        var difference = one - other;
        return Math.Abs(difference) <= Resolution * Math.Max(Math.Abs(one), Math.Abs(other)) ? 0 : Math.Sign(difference);
    }
}
