using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Tests.Experiments.Columns;

/// <summary>Rows of invented values, as an experiment would hand them to a store.</summary>
internal static class Rows
{
    /// <summary>Chunks of so many rows whose values are told by column and replication.</summary>
    public static IEnumerable<OutcomeChunk> Chunks(int columns, int rows, Func<int, int, double> value)
    {
        var chunk = new OutcomeChunk(columns, 0);
        for (var first = 0; first < rows; first += OutcomeChunk.Capacity)
        {
            chunk.Begin(first, Math.Min(OutcomeChunk.Capacity, rows - first));
            for (var place = 0; place < chunk.Count; place++)
            {
                for (var column = 0; column < columns; column++)
                    chunk.Keep(place, column, value(column, first + place));
            }

            yield return chunk;
        }
    }

    /// <summary>Chunks of the rows from one number to another, some of which failed, with the counts a tally expects.</summary>
    public static IEnumerable<OutcomeChunk> Chunks(int columns, int from, int to, Func<int, int, double> value, Func<int, string?> failure, OutcomeTally tally)
    {
        var chunk = tally.NewChunk();
        for (int first = from, end; first < to; first = end)
        {
            end = Math.Min(to, (first / OutcomeChunk.Capacity + 1) * OutcomeChunk.Capacity);
            chunk.Begin(first, end - first);
            for (var place = 0; place < chunk.Count; place++)
            {
                for (var column = 0; column < columns; column++)
                    chunk.Keep(place, column, value(column, first + place));
                if (failure(first + place) is { } message)
                    chunk.Fail(place, message);
            }

            yield return chunk;
        }
    }

    /// <summary>A column of the given values, to be gone through.</summary>
    public static ColumnScan Column(double[] values) => new(Of(values), 0);

    /// <summary>A store of a single column.</summary>
    public static ColumnMemory Of(double[] values)
    {
        var store = new ColumnMemory(1);
        foreach (var chunk in Chunks(1, values.Length, (_, replication) => values[replication]))
            store.TryTake(chunk);
        return store;
    }

    /// <summary>What a store of so many rows says of a column when it is read in pieces of a given length.</summary>
    public static List<double> ReadAll(this IColumnStore store, int column, int length)
    {
        var (all, piece) = (new List<double>(), new double[length]);
        while (store.Read(column, all.Count, piece) is > 0 and var count)
            all.AddRange(piece.AsSpan(0, count));
        return all;
    }
}
