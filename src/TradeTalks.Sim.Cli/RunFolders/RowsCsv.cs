using System.Buffers;
using System.Collections.Immutable;
using TradeTalks.Sim.Experiments;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Writes rows.csv while its rows are played.</summary>
internal sealed class RowsCsv : IDisposable
{
    private const int WriteFrom = 1 << 20;

    private readonly RowsText _text;
    private readonly PendingFile _file;
    private readonly ArrayBufferWriter<byte> _waiting = new(2 * WriteFrom);

    /// <summary>A file with nothing but the names of the columns.</summary>
    public RowsCsv(string path, ImmutableArray<OutcomeColumn> columns)
    {
        _text = new RowsText(columns);
        _file = new PendingFile(path);
        _waiting.Write(_text.Header());
    }

    /// <summary>Writes the lines of a chunk into its text; may be called on several threads at once.</summary>
    public void Prepare(OutcomeChunk chunk) => _text.Write(chunk, chunk.Text);

    /// <summary>Sees to it that the next chunk can be added.</summary>
    /// <exception cref="IOException">The file cannot be written any further; what has been added is not lost.</exception>
    public void MakeRoom()
    {
        if (_waiting.WrittenCount >= WriteFrom)
            WriteOut();
    }

    /// <summary>Adds the text of a chunk.</summary>
    public void Add(OutcomeChunk chunk) => _waiting.Write(chunk.Text.WrittenSpan);

    /// <summary>Gives the file its name.</summary>
    /// <exception cref="IOException">The disk is full, or the folder is gone.</exception>
    public void Commit()
    {
        WriteOut();
        _file.Commit();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void WriteOut()
    {
        _file.Append(_waiting.WrittenSpan);
        _waiting.ResetWrittenCount();
    }
}
