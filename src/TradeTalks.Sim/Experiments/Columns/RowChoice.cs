namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Chooses replications that stand for all: those at evenly spaced ranks of a column, equal values ranked by the number of the replication.</summary>
internal static class RowChoice
{
    private const int BlockLength = 8192;

    /// <summary>The chosen replications, from the one with the lowest value to the one with the highest.</summary>
    /// <param name="store">The columns.</param>
    /// <param name="column">The column.</param>
    /// <param name="most">How many to choose; fewer where fewer observed the quantity.</param>
    public static List<long> Spread(IColumnStore store, int column, int most)
    {
        var scan = new ColumnScan(store, column);
        var count = ColumnEstimates.Mean(scan).Count;
        var chosen = (int)Math.Min(most, count);
        long[] ranks = [.. Enumerable.Range(0, chosen).Select(i => 1 + (((2 * i) + 1) * count / (2 * chosen)))];
        ranks = [.. ranks.Select(rank => Math.Min(rank, count)).Distinct()];
        if (ranks.Length == 0)
            return [];
        var found = new RankSearch().Find(scan, count, ranks);
        Place[] wanted = [.. ranks.Select(rank => new Place(found[rank], rank))];
        Go(store, column, (_, value) => CountBelow(wanted, value));
        Go(store, column, (row, value) => Meet(wanted, row, value));
        return [.. wanted.Select(place => place.Row)];
    }

    private static void CountBelow(Place[] wanted, double value)
    {
        foreach (var place in wanted)
            place.Left -= value < place.Value ? 1 : 0;
    }

    private static void Meet(Place[] wanted, long row, double value)
    {
        foreach (var place in wanted)
        {
            if (value == place.Value && --place.Left == 0)
                place.Row = row;
        }
    }

    private static void Go(IColumnStore store, int column, Action<long, double> look)
    {
        var block = new double[BlockLength];
        var next = 0L;
        while (store.Read(column, next, block) is > 0 and var count)
        {
            for (var place = 0; place < count; place++)
                look(next + place, block[place]);
            next += count;
        }
    }

    /// <summary>A wanted rank: its value, how many rows of that value come up to it, and its row once met.</summary>
    private sealed class Place(double value, long rank)
    {
        public double Value { get; } = value;

        public long Left { get; set; } = rank;

        public long Row { get; set; } = -1;
    }
}
