using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>The rows of a run while it is played: kept on disk every second, so that a run that ends in whatever way can be continued.</summary>
/// <remarks>
/// rows.spool holds the rows, tally.bin says how many of them count and what they have come to. A finished run keeps the tally alone: its rows are in rows.parquet,
/// from which the spool is made again if more are asked for.
/// </remarks>
internal sealed class RunRows : IColumnStore, IDisposable
{
    /// <summary>The name of the file of rows that are not finished.</summary>
    public const string SpoolName = "rows.spool";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string _folder;
    private readonly RunPins _pins;
    private readonly TimeProvider _time;
    private readonly TallyFile _file;
    private readonly double[] _failures = new double[OutcomeChunk.Capacity];
    private FailureWords _words = new();
    private ColumnSpool _spool;
    private long _saved;

    /// <summary>No rows yet.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="pins">What the rows depend on.</param>
    /// <param name="scenario">The case.</param>
    /// <param name="time">The clock.</param>
    public RunRows(string folder, RunPins pins, Scenario scenario, TimeProvider time)
    {
        (_folder, _pins, _time) = (folder, pins, time);
        _file = new TallyFile(Path.Combine(folder, TallyFile.FileName));
        _spool = NewSpool();
        _saved = time.GetTimestamp();
        Tally = new OutcomeTally(scenario, pins.Columns, this);
    }

    /// <summary>What the rows have come to; an experiment goes on from here.</summary>
    public OutcomeTally Tally { get; }

    /// <summary>Why rows could not be kept any further; null if all is well.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>The column behind those of the outcomes, which holds the numbers of failures' messages.</summary>
    public int FailureColumn => _pins.Columns.Length;

    /// <summary>Takes over the rows of an earlier run of the same kind; to be asked once, before anything is played.</summary>
    /// <returns>Why rows that are there cannot be taken over, after which this object is of no use; null where they can, or where there are none.</returns>
    public string? Restore()
    {
        if (_file.Read() is not { } stored)
            return File.Exists(Path.Combine(_folder, TallyFile.FileName)) ? $"{TallyFile.FileName} cannot be read" : null;
        using var content = stored.Content;
        if (_pins.DifferenceTo(stored.Pins) is { } other)
            return other == "build" ? "they are of another build of this version" : $"their {other} differs";
        uint[] sums = [.. Enumerable.Range(0, FailureColumn + 1).Select(_ => content.ReadUInt32())];
        var words = FailureWords.Read(content);
        Tally.Read(content);
        _words = words;
        if (TakeOver(sums))
            return null;
        return RebuildSpool() && TakeOver(sums) ? null : "rows.parquet is gone or has been changed";
    }

    /// <inheritdoc/>
    public bool TryTake(OutcomeChunk chunk)
    {
        if (Fault is not null)
            return false;
        for (var place = 0; place < chunk.Count; place++)
            _failures[place] = FailureWords.None;
        foreach (var failure in chunk.Failures)
            _failures[failure.Replication - chunk.First] = _words.NumberOf(failure.Message);
        _spool.Add(chunk, _failures.AsSpan(0, chunk.Count));
        return true;
    }

    /// <inheritdoc/>
    public void Settle(OutcomeTally tally)
    {
        var isDue = _time.GetElapsedTime(_saved) >= Pause;
        if (!isDue && !_spool.IsFull)
            return;
        try
        {
            _spool.Save();
            if (isDue)
                SaveTally(isDurable: false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fault = error;
        }
    }

    /// <inheritdoc/>
    public int Read(int column, long from, Span<double> values) => _spool.Read(column, from, values);

    /// <summary>Reads consecutive values of a column, as far as they fit and there are any; returns how many.</summary>
    public int ReadAll(int column, long from, Span<double> values)
    {
        var read = 0;
        while (read < values.Length && _spool.Read(column, from + read, values[read..]) is > 0 and var count)
            read += count;
        return read;
    }

    /// <summary>The message of a value of the <see cref="FailureColumn"/>; null where the replication did not fail.</summary>
    public string? MessageOf(double value) => _words.MessageOf((int)value);

    /// <summary>Reads consecutive rows, as far as they fit and there are any.</summary>
    public void Read(long first, RowBlock block)
    {
        block.Begin(first);
        for (var column = 0; column <= FailureColumn; column++)
            block.Count = ReadAll(column, first, block.Column(column));
        for (var place = 0; place < block.Count; place++)
            block.Failures[place] = MessageOf(block.Column(FailureColumn)[place]);
    }

    /// <summary>Keeps all rows there are, so that a later run can go on from here.</summary>
    /// <exception cref="IOException">They cannot be written; those of the last moment are lost.</exception>
    public void Keep()
    {
        if (Tally.Replications == 0)
            return;
        _spool.Save();
        SaveTally(isDurable: true);
    }

    /// <summary>Gives the spool's room on the disk back: the rows are in rows.parquet now.</summary>
    public void Release() => _spool.Delete();

    /// <summary>Deletes everything that was kept, so that a run begins from the start.</summary>
    public void Discard()
    {
        _spool.Delete();
        File.Delete(Path.Combine(_folder, TallyFile.FileName));
    }

    /// <inheritdoc/>
    public void Dispose() => _spool.Dispose();

    private void SaveTally(bool isDurable)
    {
        _file.Write(
            _pins.Text,
            writer =>
            {
                foreach (var sum in _spool.Checks.Sums)
                    writer.Write(sum);
                _words.Write(writer);
                Tally.Write(writer);
            },
            isDurable);
        _saved = _time.GetTimestamp();
    }

    /// <summary>Takes over the rows of the spool; false if they are not those that were kept.</summary>
    private bool TakeOver(uint[] sums)
    {
        if (!File.Exists(Path.Combine(_folder, SpoolName)))
            return false;
        try
        {
            _spool.Restore(Tally.Replications);
        }
        catch (EndOfStreamException)
        {
            return false;
        }

        return _spool.Checks.Sums.SequenceEqual(sums);
    }

    private bool RebuildSpool()
    {
        _spool.Delete();
        _spool = NewSpool();
        var path = Path.Combine(_folder, RowsParquet.FileName);
        return File.Exists(path) && ParquetRows.TryCopy(path, _pins.Columns, _words, _spool);
    }

    private ColumnSpool NewSpool() => new(Path.Combine(_folder, SpoolName), _pins.Columns.Length + 1);
}
