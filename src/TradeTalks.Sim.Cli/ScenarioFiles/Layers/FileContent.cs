using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Reads the bytes of files, and no more of them than a scenario may have.</summary>
internal static class FileContent
{
    private const int MostBytes = 4 * TextCheck.MostCharacters;

    /// <summary>The bytes of a file or a pipe.</summary>
    /// <exception cref="IOException">It cannot be read, or is too large.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        using var content = new MemoryStream();
        var piece = new byte[81_920];
        while (content.Length <= MostBytes && stream.Read(piece) is var count and > 0)
            content.Write(piece, 0, count);
        return content.Length <= MostBytes ? content.ToArray() : throw new IOException($"'{path}' is larger than {TextCheck.MostCharacters / 1_000_000} MB, more than is read.");
    }

    /// <summary>The bytes of a file that was not named by the user: a pipe or a device, which have no length, counts as empty and is not waited for.</summary>
    /// <exception cref="IOException">It cannot be read, or is too large.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] ReadStored(string path)
    {
        var file = new FileInfo(path);
        var stored = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return stored.Length == 0 ? [] : Read(path);
    }
}
