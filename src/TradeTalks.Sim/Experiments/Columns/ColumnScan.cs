namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Goes through the values of a column that were observed, in the order of the replications, as often as asked.</summary>
/// <param name="store">The columns.</param>
/// <param name="column">Which of them.</param>
internal sealed class ColumnScan(IColumnStore store, int column)
{
    private const int BlockLength = 8192;

    private readonly double[] _block = new double[BlockLength];
    private readonly double[] _others = new double[BlockLength];
    private long _next;

    /// <summary>Another column and the value it must have; values of other replications count as not observed.</summary>
    public (int Column, double Value)? Where { get; init; }

    /// <summary>Goes back to the first replication.</summary>
    public void Restart() => _next = 0;

    /// <summary>The next observed values, perhaps none of a block; false behind the last replication.</summary>
    /// <param name="observed">Valid until the next call.</param>
    public bool TryNext(out ReadOnlySpan<double> observed)
    {
        var count = store.Read(column, _next, _block);
        if (Where is { } where)
            DropOthers(where, _block.AsSpan(0, count));
        _next += count;
        observed = _block.AsSpan(0, DropUnobserved(_block.AsSpan(0, count)));
        return count > 0;
    }

    private void DropOthers((int Column, double Value) where, Span<double> values)
    {
        var others = _others.AsSpan(0, values.Length);
        for (var read = 0; read < others.Length;)
            read += store.Read(where.Column, _next + read, others[read..]);
        for (var place = 0; place < values.Length; place++)
            values[place] = others[place] == where.Value ? values[place] : double.NaN;
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
