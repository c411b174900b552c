using System.Collections.Immutable;
using System.Security.Cryptography;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>A file of a run folder, by size and hash.</summary>
/// <param name="Name">The way to it from the folder, divided by "/".</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its SHA-256, in hexadecimal digits.</param>
internal sealed record FileMark(string Name, long Bytes, string Sha256)
{
    /// <summary>Marks the files of a folder, by name; those that hold times, serve the writing alone, or are made from the others later, are left out.</summary>
    public static ImmutableArray<FileMark> OfFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(static file => file.Name is not (RunManifest.FileName or Rows.RunRows.SpoolName or StoredRun.ReportName) && !file.Name.StartsWith('.'))
            .OrderBy(static file => file.Name, StringComparer.Ordinal)
            .Select(static file => Of(file.Path, file.Name)),
    ];

    /// <summary>Whether the file is there with its size.</summary>
    public bool IsIn(string folder) => new FileInfo(Path.Combine(folder, Name)) is { Exists: true } file && file.Length == Bytes;

    private static FileMark Of(string path, string name)
    {
        using var file = File.OpenRead(path);
        return new FileMark(name, file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }
}
