using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Table;

/// <summary>Composes the package that gives the other side most for what it costs oneself.</summary>
/// <remarks>
/// Starts from the own best package, with every gift that costs nothing, and concedes segments in rising order of own loss per gain of the other side, the last one in part,
/// until the own worth has come down to the aspiration. The result is efficient given both worths: the linear programme of Dantzig (1957), Operations Research 5:266, for the continuous knapsack.
/// </remarks>
public static class PackageRule
{
    private const double Negligible = 1e-9;

    /// <summary>Fills in the package that keeps at least the aspiration and concedes the rest.</summary>
    /// <param name="own">Worth of each segment in full to oneself, USD bn a year; 0 for what is not on the agenda.</param>
    /// <param name="theirs">Worth of each segment in full to the other side, as one sees it.</param>
    /// <param name="aspiration">Own worth to keep, USD bn a year; if no package reaches it, the own best one results.</param>
    /// <param name="package">Receives the shares.</param>
    public static void Compose(ReadOnlySpan<double> own, ReadOnlySpan<double> theirs, double aspiration, ref Package package)
    {
        Span<double> mine = stackalloc double[Package.Capacity];
        Span<double> others = stackalloc double[Package.Capacity];
        Span<double> prices = stackalloc double[Package.Capacity];
        mine.Clear();
        others.Clear();
        own.CopyTo(mine);
        theirs.CopyTo(others);
        Price(mine, others, prices);
        Concede(mine, prices, Best(mine, others, ref package), aspiration, ref package);
    }

    /// <summary>Fills in the own best package, with every gift that costs nothing.</summary>
    /// <param name="own">Worth of each segment in full to oneself, USD bn a year; 0 for what is not on the agenda. Filled up to whole vectors.</param>
    /// <param name="theirs">Worth of each segment in full to the other side, as one sees it.</param>
    /// <param name="package">Receives the shares.</param>
    /// <returns>What it is worth to oneself, USD bn a year.</returns>
    public static double Best(ReadOnlySpan<double> own, ReadOnlySpan<double> theirs, ref Package package)
    {
        Span<double> shares = package;
        return Lanes.Grant(own, theirs, shares[..own.Length]);
    }

    /// <summary>What conceding each segment costs: own loss per gain of the other side.</summary>
    /// <param name="own">Worth of each segment in full to oneself, USD bn a year; filled up to whole vectors.</param>
    /// <param name="theirs">Worth of each segment in full to the other side, as one sees it.</param>
    /// <param name="prices">Receives the prices, each with the number of its segment in the last bits, so that all differ; as long as <paramref name="own"/>.</param>
    public static void Price(ReadOnlySpan<double> own, ReadOnlySpan<double> theirs, Span<double> prices) => Lanes.RatioOfOpposites(own, theirs, prices);

    /// <summary>Concedes segments of the own best package, the cheapest first, until its worth has come down to the aspiration.</summary>
    /// <param name="own">Worth of each segment in full to oneself, USD bn a year.</param>
    /// <param name="prices">What conceding each costs: <see cref="Price"/>.</param>
    /// <param name="worth">What the best package is worth to oneself, USD bn a year.</param>
    /// <param name="aspiration">Own worth to keep, USD bn a year.</param>
    /// <param name="package">The best package; receives the shares conceded.</param>
    public static void Concede(ReadOnlySpan<double> own, ReadOnlySpan<double> prices, double worth, double aspiration, ref Package package)
    {
        var price = 0.0;
        while (worth > aspiration)
        {
            price = Lanes.LeastAbove(prices, price);
            if (price >= Lanes.NoRatio)
                return;
            var segment = Lanes.PlaceIn(price);
            var loss = Math.Abs(own[segment]);
            var share = Whole(Math.Min(1, (worth - aspiration) / loss));
            package[segment] = Math.Abs(package[segment] - share);
            worth -= loss * share;
        }
    }

    /// <summary>A share that lacks less than a billionth of all or of nothing is meant as that.</summary>
    private static double Whole(double share)
    {
        if (share > 1 - Negligible)
            return 1;
        return share < Negligible ? 0 : share;
    }
}
