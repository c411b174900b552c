using Microsoft.Win32.SafeHandles;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>A file that is written bit by bit under a temporary name beside its own, which it takes once it is whole.</summary>
internal sealed class PendingFile : IDisposable
{
    /// <summary>How temporary names end.</summary>
    public const string Ending = ".tmp";

    private readonly string _path;
    private readonly string _temporary;
    private readonly SafeFileHandle _file;

    /// <summary>An empty file.</summary>
    /// <param name="path">Where it will be; a folder that is not there is made.</param>
    public PendingFile(string path)
    {
        _path = path;
        _temporary = $"{path}.{Environment.ProcessId}{Ending}";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _file = File.OpenHandle(_temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
    }

    /// <summary>Bytes written so far.</summary>
    public long Length { get; private set; }

    /// <summary>Adds bytes at the end.</summary>
    /// <exception cref="IOException">The disk is full; the same bytes may be added again later.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(_file, bytes, Length);
        Length += bytes.Length;
    }

    /// <summary>Gives the file its name, in place of one that has it already; also where its folder was deleted meanwhile.</summary>
    /// <param name="isDurable">Whether it is to outlast a loss of power too, which takes longer.</param>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Commit(bool isDurable = true)
    {
        if (isDurable)
            RandomAccess.FlushToDisk(_file);
        if (!File.Exists(_temporary))
            LostFile.Restore(_file, Length, _temporary).Dispose();
        _file.Dispose();
        File.Move(_temporary, _path, overwrite: true);
    }

    /// <summary>Leaves nothing behind of a file that has not got its name.</summary>
    public void Dispose()
    {
        _file.Dispose();
        if (File.Exists(_temporary))
            File.Delete(_temporary);
    }
}
