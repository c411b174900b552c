namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>Room for consecutive rows on their way into a file.</summary>
/// <param name="columns">The columns of outcomes; one more holds failure codes.</param>
/// <param name="capacity">Rows there is room for.</param>
internal sealed class RowBlock(int columns, int capacity)
{
    private readonly double[] _values = new double[(columns + 1) * capacity];

    /// <summary>Number of the first replication.</summary>
    public long First { get; private set; }

    /// <summary>Rows it holds.</summary>
    public int Count { get; set; }

    /// <summary>For each row why the replication failed; null where it did not.</summary>
    public string?[] Failures { get; } = new string?[capacity];

    /// <summary>The values of a column, and the room for them.</summary>
    public Span<double> Column(int column) => _values.AsSpan(column * capacity, capacity);

    /// <summary>Empties it for other rows.</summary>
    public void Begin(long first) => (First, Count) = (first, 0);
}
