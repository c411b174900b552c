using System.Text;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Writes a file so that it is either whole or not there.</summary>
internal static class AtomicFile
{
    /// <summary>Writes text as UTF-8 without a byte-order mark.</summary>
    /// <exception cref="IOException">The disk is full; nothing is left behind.</exception>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it will hold.</param>
    /// <param name="isDurable">Whether it is to outlast a loss of power too, which takes longer.</param>
    /// <exception cref="IOException">The disk is full; nothing is left behind.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool isDurable = true)
    {
        using var file = new PendingFile(path);
        file.Append(bytes);
        file.Commit(isDurable);
    }
}
