namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Room for so many consecutive rows, held column by column.</summary>
public sealed class ColumnStripe
{
    private readonly double[] _values;

    /// <summary>An empty stripe.</summary>
    /// <param name="columns">Values in a row.</param>
    /// <param name="capacity">Rows it has room for, a multiple of <see cref="OutcomeChunk.Capacity"/>, so that no chunk is torn.</param>
    public ColumnStripe(int columns, int capacity)
    {
        if (capacity <= 0 || capacity % OutcomeChunk.Capacity != 0)
            throw new ArgumentException($"A stripe holds whole chunks of {OutcomeChunk.Capacity} rows, not {capacity} rows.", nameof(capacity));
        Capacity = capacity;
        _values = new double[columns * capacity];
    }

    /// <summary>Rows it has room for.</summary>
    public int Capacity { get; }

    /// <summary>Rows it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there is no room for another chunk.</summary>
    public bool IsFull => Count == Capacity;

    /// <summary>All values of a full stripe: the first column from its first row to its last, then the second, and so on.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The values of a column, in the order of the rows.</summary>
    /// <param name="column">Its place in the rows.</param>
    public ReadOnlySpan<double> Column(int column) => _values.AsSpan(column * Capacity, Count);

    /// <summary>Adds the rows of a chunk behind those that are there.</summary>
    /// <param name="chunk">A chunk of the same columns that fits.</param>
    /// <param name="beside">Values of a column behind those of the chunk; empty where there is none.</param>
    public void Add(OutcomeChunk chunk, ReadOnlySpan<double> beside = default)
    {
        for (var column = 0; column < chunk.Columns; column++)
            chunk.Column(column).CopyTo(_values.AsSpan((column * Capacity) + Count));
        if (!beside.IsEmpty)
            beside.CopyTo(_values.AsSpan((chunk.Columns * Capacity) + Count));
        Count += chunk.Count;
    }

    /// <summary>Fills it with rows that were there before.</summary>
    /// <param name="count">How many, up to the capacity.</param>
    /// <param name="read">Told each column and the room for its values.</param>
    public void Restore(int count, ColumnReading read)
    {
        Count = count;
        for (var column = 0; column * Capacity < _values.Length; column++)
            read(column, _values.AsSpan(column * Capacity, count));
    }

    /// <summary>Empties it, to be filled again.</summary>
    public void Clear() => Count = 0;
}
