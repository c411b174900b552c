namespace TradeTalks.Sim.Table;

/// <summary>Composes the package that gives the other side most for what it costs oneself.</summary>
/// <remarks>
/// Starts from the own best package, with every gift that costs nothing, and concedes segments in rising order of own loss per gain of the other side, the last one in part,
/// until the own worth has come down to the aspiration. The result is efficient given both worths: the linear programme of Dantzig (1957), Operations Research 5:266, for the continuous knapsack.
/// </remarks>
public static class PackageRule
{
    /// <summary>Fills in the package that keeps at least the aspiration and concedes the rest.</summary>
    /// <param name="own">Worth of each segment in full to oneself, USD bn a year; 0 for what is not on the agenda.</param>
    /// <param name="theirs">Worth of each segment in full to the other side, as one sees it.</param>
    /// <param name="aspiration">Own worth to keep, USD bn a year; if no package reaches it, the own best one results.</param>
    /// <param name="package">Receives the shares.</param>
    public static void Compose(ReadOnlySpan<double> own, ReadOnlySpan<double> theirs, double aspiration, ref Package package)
    {
        Span<int> order = stackalloc int[Package.Capacity];
        Span<double> price = stackalloc double[Package.Capacity];
        var concessions = 0;
        var worth = 0.0;
        for (var segment = 0; segment < own.Length; segment++)
        {
            package[segment] = own[segment] > 0 || (own[segment] == 0 && theirs[segment] > 0) ? 1 : 0;
            worth += Math.Max(0, own[segment]);
            if (IsConcession(own[segment], theirs[segment]))
                Insert(order, price, concessions++, segment, Math.Abs(own[segment] / theirs[segment]));
        }

        for (var place = 0; place < concessions && worth > aspiration; place++)
        {
            var segment = order[place];
            var loss = Math.Abs(own[segment]);
            var share = loss > worth - aspiration ? (worth - aspiration) / loss : 1;
            package[segment] = own[segment] > 0 ? 1 - share : share;
            worth -= loss * share;
        }
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
