using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Benchmarks.Negotiation;

/// <summary>The same talks as a plain loop that scans all outcomes for each offer; utilities are worked out once.</summary>
internal static class ScanningTable
{
    private static readonly double[][] Utilities = [UtilitiesOf(0), UtilitiesOf(1)];

    /// <summary>The round of agreement, from 0; the number of rounds without one.</summary>
    public static int Play()
    {
        var standing = -1;
        for (var round = 0; round < BoulwareTable.Rounds; round++)
        {
            var time = (round + 1) / (BoulwareTable.Rounds + 1.0);
            var target = 1 - PortableMath.Pow(time, 4);
            for (var side = 0; side < 2; side++)
            {
                if (standing >= 0 && Utilities[side][standing] >= target)
                    return round;
                standing = Offer(side, target);
            }
        }

        return BoulwareTable.Rounds;
    }

    private static int Offer(int side, double target)
    {
        var (best, utility) = (-1, double.PositiveInfinity);
        var utilities = Utilities[side];
        for (var outcome = 0; outcome < utilities.Length; outcome++)
        {
            var worth = utilities[outcome];
            if (worth >= target && worth < utility)
                (best, utility) = (outcome, worth);
        }

        return best;
    }

    private static double[] UtilitiesOf(int side)
    {
        var utilities = new double[BoulwareTable.Options.Aggregate(1, (product, options) => product * options)];
        for (var outcome = 0; outcome < utilities.Length; outcome++)
        {
            var rest = outcome;
            for (var issue = BoulwareTable.Options.Length - 1; issue >= 0; issue--)
            {
                var options = BoulwareTable.Options[issue];
                utilities[outcome] += BoulwareTable.Weights[side == 0 ? issue : BoulwareTable.Weights.Length - 1 - issue] * BoulwareTable.Value(side, issue, rest % options);
                rest /= options;
            }
        }

        return utilities;
    }
}
