using Microsoft.Win32.SafeHandles;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>A file that is written bit by bit under a temporary name beside its own, which it takes once it is whole.</summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly SafeFileHandle _file;
    private long _length;

    /// <summary>An empty file.</summary>
    /// <param name="path">Where it will be.</param>
    public PendingFile(string path)
    {
        _path = path;
        _temporary = $"{path}.{Environment.ProcessId}.tmp";
        _file = File.OpenHandle(_temporary, FileMode.Create, FileAccess.Write, FileShare.None);
    }

    /// <summary>Adds bytes at the end.</summary>
    /// <exception cref="IOException">The disk is full, or the folder is gone; the same bytes may be added again later.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(_file, bytes, _length);
        _length += bytes.Length;
    }

    /// <summary>Gives the file its name, in place of one that has it already.</summary>
    /// <exception cref="IOException">The disk is full, or the folder is gone.</exception>
    public void Commit()
    {
        RandomAccess.FlushToDisk(_file);
        _file.Dispose();
        File.Move(_temporary, _path, overwrite: true);
    }

    /// <summary>Leaves nothing behind of a file that has not got its name.</summary>
    public void Dispose()
    {
        _file.Dispose();
        File.Delete(_temporary);
    }
}
