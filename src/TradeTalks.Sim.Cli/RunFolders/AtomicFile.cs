namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Writes a file so that it is either whole or not there: into a temporary file beside it, which then takes its name.</summary>
internal static class AtomicFile
{
    /// <summary>Writes text as UTF-8 without a byte-order mark.</summary>
    public static void WriteText(string path, string text) => Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write(text);
    });

    /// <summary>Writes bytes.</summary>
    public static void WriteBytes(string path, ReadOnlyMemory<byte> bytes) => Write(path, stream => stream.Write(bytes.Span));

    /// <summary>Writes what a function puts into a stream.</summary>
    /// <exception cref="IOException">The disk is full, or the folder is gone; nothing is left behind.</exception>
    public static void Write(string path, Action<Stream> fill)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                fill(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
