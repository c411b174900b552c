using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Keeps the columns of many rows in a temporary file; few rows never leave the memory.</summary>
/// <remarks>The file is a row of full stripes. It is gone with the process, however that ends: on Unix it has lost its name as soon as it is open.</remarks>
internal sealed class ColumnSpool(string path, int columns) : IDisposable
{
    /// <summary>Rows that are kept in memory before they are written.</summary>
    public const int RowsPerStripe = 256 * OutcomeChunk.Capacity;

    private readonly ColumnStripe _stripe = new(columns, RowsPerStripe);
    private SafeFileHandle? _file;
    private long _written;

    /// <summary>Sees to it that the next chunk can be added.</summary>
    /// <exception cref="IOException">The file cannot be written any further; what has been added is not lost.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be made.</exception>
    public void MakeRoom()
    {
        if (!_stripe.IsFull)
            return;
        _file ??= Open();
        RandomAccess.Write(_file, MemoryMarshal.AsBytes(_stripe.Values), PlaceOf(_written, 0, 0));
        _written++;
        _stripe.Clear();
    }

    /// <summary>Adds the rows of a chunk.</summary>
    public void Add(OutcomeChunk chunk) => _stripe.Add(chunk);

    /// <summary>Reads consecutive values of a column, as a column store does.</summary>
    public int Read(int column, long from, Span<double> values)
    {
        var (stripe, place) = (from / RowsPerStripe, (int)(from % RowsPerStripe));
        var held = stripe < _written ? RowsPerStripe : stripe == _written ? _stripe.Count : 0;
        if (place >= held)
            return 0;
        var wanted = values[..Math.Min(values.Length, held - place)];
        if (stripe < _written)
            ReadFile(MemoryMarshal.AsBytes(wanted), PlaceOf(stripe, column, place));
        else
            _stripe.Column(column).Slice(place, wanted.Length).CopyTo(wanted);
        return wanted.Length;
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private SafeFileHandle Open()
    {
        var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return file;
    }

    private void ReadFile(Span<byte> bytes, long from)
    {
        while (bytes.Length > 0)
        {
            var count = RandomAccess.Read(_file!, bytes, from);
            if (count == 0)
                throw new EndOfStreamException("The temporary file of the rows has become shorter.");
            bytes = bytes[count..];
            from += count;
        }
    }

    private long PlaceOf(long stripe, int column, int place) => ((((stripe * columns) + column) * RowsPerStripe) + place) * sizeof(double);
}
