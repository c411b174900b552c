using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>Keeps the columns of many rows in a file, so that each can be read by itself and the run can be continued; rows of the last moments are in memory.</summary>
/// <remarks>The file is a row of stripes of <see cref="RowsPerStripe"/> rows, each with its first column first. It counts as far as a <see cref="TallyFile"/> says, so it need not be whole.</remarks>
/// <param name="path">The file.</param>
/// <param name="columns">Values in a row.</param>
internal sealed class ColumnSpool(string path, int columns) : IDisposable
{
    /// <summary>Rows of a stripe.</summary>
    public const int RowsPerStripe = 256 * OutcomeChunk.Capacity;

    private readonly ColumnStripe _stripe = new(columns, RowsPerStripe);
    private SafeFileHandle? _file;
    private long _stripes;
    private int _saved;

    /// <summary>Check sums of the rows that are in the file.</summary>
    public ColumnChecks Checks { get; } = new(columns);

    /// <summary>Rows it holds.</summary>
    public long Count => (_stripes * RowsPerStripe) + _stripe.Count;

    /// <summary>Whether the memory for rows is full, so that <see cref="Save"/> must come first.</summary>
    public bool IsFull => _stripe.IsFull;

    private long Length => PlaceOf(_stripes + (_saved > 0 ? 1 : 0), 0, 0);

    /// <summary>Adds the rows of a chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="last">The values of the last column, which the chunk does not have.</param>
    public void Add(OutcomeChunk chunk, ReadOnlySpan<double> last) => _stripe.Add(chunk, last);

    /// <summary>Writes the rows that are in memory alone.</summary>
    /// <exception cref="IOException">They cannot be written; what has been added is not lost.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be made.</exception>
    public void Save()
    {
        Open();
        if (_stripe.IsFull && _saved == 0)
            RandomAccess.Write(_file!, MemoryMarshal.AsBytes(_stripe.Values), PlaceOf(_stripes, 0, 0));
        else
            WriteNew();
        Note();
    }

    /// <summary>Takes over rows that are in the file from before.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public void Restore(long count)
    {
        Open();
        while (Count < count)
        {
            _stripe.Restore((int)Math.Min(RowsPerStripe, count - Count), (column, values) => ReadFile(MemoryMarshal.AsBytes(values), PlaceOf(_stripes, column, 0)));
            Note();
        }
    }

    /// <summary>Writes values of a column straight into the file, where they are found by <see cref="Restore"/>.</summary>
    /// <param name="column">The column.</param>
    /// <param name="from">The first row.</param>
    /// <param name="values">As many rows as there are.</param>
    public void Put(int column, long from, ReadOnlySpan<double> values)
    {
        Open();
        while (!values.IsEmpty)
        {
            var (stripe, place) = (from / RowsPerStripe, from % RowsPerStripe);
            var count = (int)Math.Min(values.Length, RowsPerStripe - place);
            RandomAccess.Write(_file!, MemoryMarshal.AsBytes(values[..count]), PlaceOf(stripe, column, place));
            values = values[count..];
            from += count;
        }
    }

    /// <summary>Reads consecutive values of a column, as a column store does.</summary>
    public int Read(int column, long from, Span<double> values)
    {
        var (stripe, place) = (from / RowsPerStripe, (int)(from % RowsPerStripe));
        var held = stripe < _stripes ? RowsPerStripe : stripe == _stripes ? _stripe.Count : 0;
        if (place >= held)
            return 0;
        var wanted = values[..Math.Min(values.Length, held - place)];
        if (stripe < _stripes)
            ReadFile(MemoryMarshal.AsBytes(wanted), PlaceOf(stripe, column, place));
        else
            _stripe.Column(column).Slice(place, wanted.Length).CopyTo(wanted);
        return wanted.Length;
    }

    /// <summary>Deletes the file: its rows are kept elsewhere.</summary>
    public void Delete()
    {
        Dispose();
        File.Delete(path);
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    /// <summary>Opens the file, or brings it back where it was deleted.</summary>
    private void Open()
    {
        if (_file is null)
        {
            _file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        }
        else if (!File.Exists(path))
        {
            using var lost = _file;
            _file = LostFile.Restore(lost, Length, path);
        }
    }

    private void WriteNew()
    {
        for (var column = 0; column < columns; column++)
            RandomAccess.Write(_file!, MemoryMarshal.AsBytes(_stripe.Column(column)[_saved..]), PlaceOf(_stripes, column, _saved));
    }

    /// <summary>Notes that the rows in memory are in the file too; a full stripe makes room for the next.</summary>
    private void Note()
    {
        for (var column = 0; column < columns; column++)
            Checks.Add(column, _stripe.Column(column)[_saved..]);
        _saved = _stripe.Count;
        if (!_stripe.IsFull)
            return;
        _stripes++;
        _saved = 0;
        _stripe.Clear();
    }

    private void ReadFile(Span<byte> bytes, long from)
    {
        while (bytes.Length > 0)
        {
            var count = RandomAccess.Read(_file!, bytes, from);
            if (count == 0)
                throw new EndOfStreamException("The file of the rows has become shorter.");
            bytes = bytes[count..];
            from += count;
        }
    }

    private long PlaceOf(long stripe, int column, long place) => ((((stripe * columns) + column) * RowsPerStripe) + place) * sizeof(double);
}
