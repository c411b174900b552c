namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Copies of the files that went into a scenario, laid out as they lay, so that they find each other.</summary>
/// <param name="files">The files, by name from the working folder and content, the scenario's own first.</param>
internal sealed class SourceCopies(IReadOnlyList<(string Name, byte[] Content)> files)
{
    private readonly string _root = CommonFolder([.. files.Select(file => Path.GetFullPath(file.Name))]);

    /// <summary>The way to the scenario's own file, divided by "/".</summary>
    public string Main => WayTo(files[0].Name);

    /// <summary>Writes the copies, in place of older ones.</summary>
    public void Write(RunFolder folder)
    {
        foreach (var (name, content) in files)
            folder.Write(Path.Combine(StoredRun.SourcesName, WayTo(name)), content);
    }

    /// <summary>The way to the copy of a file, divided by "/".</summary>
    public string WayTo(string name) => Path.GetRelativePath(_root, Path.GetFullPath(name)).Replace(Path.DirectorySeparatorChar, '/');

    private static string CommonFolder(IReadOnlyList<string> paths)
    {
        var folder = Path.GetDirectoryName(paths[0])!;
        while (!paths.All(path => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) && Path.GetDirectoryName(folder) is { } above)
            folder = above;
        return folder;
    }
}
