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
        Span<int> order = stackalloc int[Package.Capacity];
        var concessions = Order(own, theirs, order);
        var worth = Best(own, theirs, ref package);
        Concede(own, order[..concessions], worth, aspiration, ref package);
    }

    /// <summary>Fills in the own best package, with every gift that costs nothing.</summary>
    /// <param name="own">Worth of each segment in full to oneself, USD bn a year; 0 for what is not on the agenda.</param>
    /// <param name="theirs">Worth of each segment in full to the other side, as one sees it.</param>
    /// <param name="package">Receives the shares.</param>
    /// <returns>What it is worth to oneself, USD bn a year.</returns>
    public static double Best(ReadOnlySpan<double> own, ReadOnlySpan<double> theirs, ref Package package)
    {
        Span<double> shares = package;
        shares = shares[..own.Length];
        theirs = theirs[..own.Length];
        var worth = 0.0;
        for (var segment = 0; segment < own.Length; segment++)
        {
            var isGranted = own[segment] > 0 || (own[segment] == 0 && theirs[segment] > 0);
            shares[segment] = isGranted ? 1 : 0;
            worth += isGranted ? own[segment] : 0;
        }

        return worth;
    }

    /// <summary>Concedes segments of the own best package, the cheapest first, until its worth has come down to the aspiration.</summary>
    /// <param name="own">Worth of each segment in full to oneself, USD bn a year.</param>
    /// <param name="order">The segments that can be conceded, the cheapest first: <see cref="Order"/>.</param>
    /// <param name="worth">What the best package is worth to oneself, USD bn a year.</param>
    /// <param name="aspiration">Own worth to keep, USD bn a year.</param>
    /// <param name="package">The best package; receives the shares conceded.</param>
    public static void Concede(ReadOnlySpan<double> own, ReadOnlySpan<int> order, double worth, double aspiration, ref Package package)
    {
        for (var place = 0; place < order.Length && worth > aspiration; place++)
        {
            var segment = order[place];
            var loss = Math.Abs(own[segment]);
            var share = Whole(Math.Min(1, (worth - aspiration) / loss));
            package[segment] = own[segment] > 0 ? 1 - share : share;
            worth -= loss * share;
        }
    }

    /// <summary>Puts the segments that can be conceded into the order in which they are: rising own loss per gain of the other side.</summary>
    /// <param name="own">Worth of each segment in full to oneself, USD bn a year.</param>
    /// <param name="theirs">Worth of each segment in full to the other side, as one sees it.</param>
    /// <param name="order">Receives the segments; as long as <paramref name="own"/> at least.</param>
    /// <returns>How many there are.</returns>
    public static int Order(ReadOnlySpan<double> own, ReadOnlySpan<double> theirs, Span<int> order)
    {
        Span<double> price = stackalloc double[Package.Capacity];
        var concessions = 0;
        for (var segment = 0; segment < own.Length; segment++)
        {
            if (IsConcession(own[segment], theirs[segment]))
                Insert(order, price, concessions++, segment, Math.Abs(own[segment] / theirs[segment]));
        }

        return concessions;
    }

    /// <summary>A share that lacks less than a billionth of all or of nothing is meant as that.</summary>
    private static double Whole(double share)
    {
        if (share > 1 - Negligible)
            return 1;
        return share < Negligible ? 0 : share;
    }

    private static bool IsConcession(double own, double theirs) => (own > 0 && theirs < 0) || (own < 0 && theirs > 0);

    private static void Insert(Span<int> order, Span<double> price, int count, int segment, double newPrice)
    {
        var place = count;
        while (place > 0 && price[place - 1] > newPrice)
        {
            order[place] = order[place - 1];
            price[place] = price[place - 1];
            place--;
        }

        order[place] = segment;
        price[place] = newPrice;
    }
}
