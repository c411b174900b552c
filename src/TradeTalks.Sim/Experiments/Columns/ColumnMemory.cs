namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Keeps all rows in memory: 8 bytes a value.</summary>
/// <param name="columns">Values in a row.</param>
public sealed class ColumnMemory(int columns) : IColumnStore
{
    private const int RowsPerStripe = 16 * OutcomeChunk.Capacity;

    private readonly List<ColumnStripe> _stripes = [];

    /// <inheritdoc/>
    public bool TryTake(OutcomeChunk chunk)
    {
        if (_stripes.Count == 0 || _stripes[^1].IsFull)
            _stripes.Add(new ColumnStripe(columns, RowsPerStripe));
        _stripes[^1].Add(chunk);
        return true;
    }

    /// <inheritdoc/>
    public int Read(int column, long from, Span<double> values)
    {
        var (stripe, place) = ((int)(from / RowsPerStripe), (int)(from % RowsPerStripe));
        if (stripe >= _stripes.Count || place >= _stripes[stripe].Count)
            return 0;
        var rest = _stripes[stripe].Column(column)[place..];
        var count = Math.Min(rest.Length, values.Length);
        rest[..count].CopyTo(values);
        return count;
    }
}
