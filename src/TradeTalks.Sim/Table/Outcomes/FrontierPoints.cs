namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>Finds the points solutions single out on a frontier of two parties.</summary>
/// <remarks>Each is where something that falls along the frontier passes zero: for Nash the first-order condition of the weighted product, for the egalitarian kind the lead of the second party.</remarks>
public static class FrontierPoints
{
    private const int MostHalvings = 200;

    /// <summary>The point; null where nothing on the frontier suits both.</summary>
    /// <param name="solution">What to look for.</param>
    /// <param name="frontier">Where to look.</param>
    /// <param name="disagreement">What the parties have without agreement.</param>
    /// <param name="power">Bargaining power of the first party against that of the second, both positive; for <see cref="Solution.Nash"/>.</param>
    public static (double First, double Second)? Find(Solution solution, IFrontier frontier, (double First, double Second) disagreement, (double First, double Second) power)
    {
        ArgumentNullException.ThrowIfNull(frontier);
        var low = Math.Max(frontier.Lowest, disagreement.First);
        if (low > frontier.Highest || frontier.Second(low) < disagreement.Second)
            return null;
        var high = Crossing(first => frontier.Second(first) - disagreement.Second, low, frontier.Highest);
        var most = (First: high - disagreement.First, Second: frontier.Second(low) - disagreement.Second);
        var first = solution switch
        {
            Solution.Nash => Crossing(at => (power.First * (frontier.Second(at) - disagreement.Second)) + (power.Second * frontier.Slope(at) * (at - disagreement.First)), low, high),
            Solution.KalaiSmorodinsky => Even(frontier, disagreement, most, low, high),
            Solution.Egalitarian => Even(frontier, disagreement, (1, 1), low, high),
            Solution.Utilitarian => Largest(frontier, disagreement, (1, 1), low, high),
            Solution.RelativeUtilitarian => Largest(frontier, disagreement, most, low, high),
            _ => throw new ArgumentOutOfRangeException(nameof(solution)),
        };
        return (first, frontier.Second(first));
    }

    /// <summary>Where both parties have the same share of a unit of their own.</summary>
    private static double Even(IFrontier frontier, (double First, double Second) disagreement, (double First, double Second) unit, double low, double high) =>
        Crossing(first => ((frontier.Second(first) - disagreement.Second) * unit.First) - ((first - disagreement.First) * unit.Second), low, high);

    /// <summary>Where the sum of both gains, each in a unit of its own, is largest; of several points the most even one.</summary>
    private static double Largest(IFrontier frontier, (double First, double Second) disagreement, (double First, double Second) unit, double low, double high)
    {
        var from = Crossing(first => unit.Second + (frontier.Slope(first) * unit.First) > 0 ? 1 : -1, low, high);
        var to = Crossing(first => unit.Second + (frontier.Slope(first) * unit.First) >= 0 ? 1 : -1, low, high);
        return Math.Clamp(Even(frontier, disagreement, unit, low, high), from, to);
    }

    /// <summary>Where a falling function passes zero; the end it stays beyond where it does not.</summary>
    private static double Crossing(Func<double, double> falling, double low, double high)
    {
        if (falling(high) >= 0)
            return high;
        for (var halving = 0; halving < MostHalvings; halving++)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
                break;
            if (falling(middle) >= 0)
                low = middle;
            else
                high = middle;
        }

        return low;
    }
}
