using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Rows that are kept only as long as a command needs their columns, in a temporary file once they are many.</summary>
internal sealed class SpooledColumns : IColumnStore, IDisposable
{
    private readonly ColumnSpool _spool;

    /// <summary>No rows yet.</summary>
    /// <param name="number">Tells the spools of one command apart.</param>
    /// <param name="columns">Values in a row.</param>
    public SpooledColumns(int number, int columns) =>
        _spool = new ColumnSpool(Path.Combine(Path.GetTempPath(), $"tradetalks.{Environment.ProcessId}.{number}.tmp"), columns);

    /// <summary>Why rows could not be kept any further; null if all is well.</summary>
    public Exception? Fault { get; private set; }

    /// <inheritdoc/>
    public bool TryTake(OutcomeChunk chunk)
    {
        try
        {
            _spool.MakeRoom();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fault = error;
            return false;
        }

        _spool.Add(chunk);
        return true;
    }

    /// <inheritdoc/>
    public int Read(int column, long from, Span<double> values) => _spool.Read(column, from, values);

    /// <inheritdoc/>
    public void Dispose() => _spool.Dispose();
}
