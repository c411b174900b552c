using System.Text;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Writes a file so that it is either whole or not there.</summary>
internal static class AtomicFile
{
    /// <summary>Writes text as UTF-8 without a byte-order mark.</summary>
    /// <exception cref="IOException">The disk is full, or the folder is gone; nothing is left behind.</exception>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes.</summary>
    /// <exception cref="IOException">The disk is full, or the folder is gone; nothing is left behind.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new PendingFile(path);
        file.Append(bytes);
        file.Commit();
    }
}
