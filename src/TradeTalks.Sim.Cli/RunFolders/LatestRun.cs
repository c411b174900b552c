namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>The name "latest" beside the folders of runs, which leads to the newest: a link where the system lets us make one, else a small file that names it.</summary>
internal static class LatestRun
{
    /// <summary>The name.</summary>
    public const string Name = "latest";

    /// <summary>Lets the name lead to a folder beside it. A folder of that name which is no link is left alone.</summary>
    /// <exception cref="IOException">The folder for all runs cannot be written to.</exception>
    public static void Set(string parent, string folder)
    {
        var path = Path.Combine(parent, Name);
        if (Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null)
            return;
        // Made inside the run's folder, where it leads nowhere: the library moves a link only if it does not lead to a folder.
        var link = Path.Combine(parent, folder, $"{Name}{PendingFile.Ending}");
        try
        {
            File.Delete(link);
            File.CreateSymbolicLink(link, folder);
            File.Move(link, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            File.Delete(link);
            AtomicFile.Write(path, folder + "\n");
        }
    }

    /// <summary>The folder the name leads to; null where there is none.</summary>
    public static string? Find(string parent)
    {
        var path = Path.Combine(parent, Name);
        if (Directory.Exists(path))
            return new DirectoryInfo(path).LinkTarget is { } target ? Path.Combine(parent, target) : path;
        return File.Exists(path) ? Path.Combine(parent, File.ReadAllText(path).Trim()) : null;
    }
}
