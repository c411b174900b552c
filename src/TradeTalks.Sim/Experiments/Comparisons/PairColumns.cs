using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>A column of two variants, side by side by replication; NaN in both where one does not have it.</summary>
/// <param name="a">The first variant, column 0.</param>
/// <param name="b">The second variant, column 1.</param>
/// <param name="start">The first replication looked at.</param>
/// <param name="end">The replication behind the last one looked at.</param>
internal sealed class PairColumns(NamedColumn a, NamedColumn b, long start, long end) : IColumnReader
{
    private const int BlockLength = 4096;

    private readonly double[] _a = new double[BlockLength];
    private readonly double[] _b = new double[BlockLength];

    /// <summary>Looks at each pair both variants have, in the order of the replications.</summary>
    /// <param name="look">Takes the replication and both values.</param>
    public void Each(Action<long, double, double> look)
    {
        for (var next = start; ReadBoth(next, BlockLength) is > 0 and var count; next += count)
        {
            for (var place = 0; place < count; place++)
            {
                if (!double.IsNaN(_a[place]) && !double.IsNaN(_b[place]))
                    look(next + place, _a[place], _b[place]);
            }
        }
    }

    /// <inheritdoc/>
    public int Read(int column, long from, Span<double> values)
    {
        var count = ReadBoth(start + from, values.Length);
        for (var place = 0; place < count; place++)
        {
            var (kept, other) = column == 0 ? (_a[place], _b[place]) : (_b[place], _a[place]);
            values[place] = double.IsNaN(other) ? double.NaN : kept;
        }

        return count;
    }

    private int ReadBoth(long next, int wanted)
    {
        var count = (int)Math.Min(Math.Min(wanted, BlockLength), end - next);
        if (count <= 0)
            return 0;
        a.Read(next, _a.AsSpan(0, count));
        b.Read(next, _b.AsSpan(0, count));
        return count;
    }
}
