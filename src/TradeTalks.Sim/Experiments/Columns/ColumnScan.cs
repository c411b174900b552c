namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Goes through the values of a column that were observed, in the order of the replications, as often as asked.</summary>
/// <param name="columns">The columns.</param>
/// <param name="column">Which of them.</param>
/// <param name="filter">Which rows; all if there is none.</param>
internal sealed class ColumnScan(IColumnReader columns, int column, ColumnFilter? filter = null)
{
    private const int BlockLength = 8192;

    private readonly double[] _block = new double[BlockLength];
    private readonly double[] _room = filter is null ? [] : new double[BlockLength];
    private long _next;

    /// <summary>Goes back to the first replication.</summary>
    public void Restart() => _next = 0;

    /// <summary>The next observed values, perhaps none of a block; false behind the last replication.</summary>
    /// <param name="observed">Valid until the next call.</param>
    public bool TryNext(out ReadOnlySpan<double> observed)
    {
        var count = columns.Read(column, _next, _block);
        filter?.Apply(columns, _next, _block.AsSpan(0, count), _room);
        _next += count;
        observed = _block.AsSpan(0, DropUnobserved(_block.AsSpan(0, count)));
        return count > 0;
    }

    /// <summary>Moves the values that are numbers to the front; returns how many there are.</summary>
    private static int DropUnobserved(Span<double> values)
    {
        var kept = 0;
        foreach (var value in values)
        {
            values[kept] = value;
            kept += double.IsNaN(value) ? 0 : 1;
        }

        return kept;
    }
}
