using System.Collections.Immutable;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>The rows of a run on disk: rows.csv for people and, until the summary is made, a spool of their columns.</summary>
internal sealed class RunRows : IColumnStore, IDisposable
{
    private readonly RowsCsv _csv;
    private readonly ColumnSpool _spool;

    /// <summary>No rows yet.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="columns">The columns of a row.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public RunRows(string folder, ImmutableArray<OutcomeColumn> columns)
    {
        _spool = new ColumnSpool(Path.Combine(folder, $".columns.{Environment.ProcessId}.tmp"), columns.Length);
        _csv = new RowsCsv(Path.Combine(folder, "rows.csv"), columns);
    }

    /// <summary>Why rows could not be written any further; null if all is well.</summary>
    public Exception? Fault { get; private set; }

    /// <inheritdoc/>
    public void Prepare(OutcomeChunk chunk) => _csv.Prepare(chunk);

    /// <inheritdoc/>
    public bool TryTake(OutcomeChunk chunk)
    {
        try
        {
            _csv.MakeRoom();
            _spool.MakeRoom();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fault = error;
            return false;
        }

        _csv.Add(chunk);
        _spool.Add(chunk);
        return true;
    }

    /// <inheritdoc/>
    public int Read(int column, long from, Span<double> values) => _spool.Read(column, from, values);

    /// <summary>Gives up the columns, whose room on the disk may be needed, and gives rows.csv its name.</summary>
    /// <exception cref="IOException">The disk is full, or the folder is gone.</exception>
    public void Commit()
    {
        _spool.Dispose();
        _csv.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _spool.Dispose();
        _csv.Dispose();
    }
}
