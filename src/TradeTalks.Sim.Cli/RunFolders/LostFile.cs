using Microsoft.Win32.SafeHandles;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Brings back a file whose name was deleted, with its folder, while this program still holds it open.</summary>
internal static class LostFile
{
    private const int Piece = 1 << 20;

    /// <summary>Writes what an open file holds under its old name again.</summary>
    /// <param name="lost">The file, which stays open.</param>
    /// <param name="length">Bytes of it that count.</param>
    /// <param name="path">The name.</param>
    /// <returns>The new file, open.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static SafeFileHandle Restore(SafeFileHandle lost, long length, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var file = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        var piece = new byte[Piece];
        for (var place = 0L; place < length;)
        {
            var count = RandomAccess.Read(lost, piece.AsSpan(0, (int)Math.Min(Piece, length - place)), place);
            if (count == 0)
                break;
            RandomAccess.Write(file, piece.AsSpan(0, count), place);
            place += count;
        }

        return file;
    }
}
