using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Rows that are kept only as long as a command needs their columns, in a temporary file once they are many.</summary>
/// <param name="number">Tells the spools of one command apart.</param>
/// <param name="columns">Values in a row.</param>
internal sealed class SpooledColumns(int number, int columns) : IColumnStore, IDisposable
{
    // A spool has a column more than its chunks; here it holds nothing.
    private readonly ColumnSpool _spool = new(Path.Combine(Path.GetTempPath(), $"tradetalks.{Environment.ProcessId}.{number}.tmp"), columns + 1);
    private readonly double[] _none = new double[OutcomeChunk.Capacity];

    /// <summary>Why rows could not be kept any further; null if all is well.</summary>
    public Exception? Fault { get; private set; }

    /// <inheritdoc/>
    public bool TryTake(OutcomeChunk chunk)
    {
        try
        {
            if (_spool.IsFull)
                _spool.Save();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fault = error;
            return false;
        }

        _spool.Add(chunk, _none.AsSpan(0, chunk.Count));
        return true;
    }

    /// <inheritdoc/>
    public int Read(int column, long from, Span<double> values) => _spool.Read(column, from, values);

    /// <inheritdoc/>
    public void Dispose() => _spool.Delete();
}
