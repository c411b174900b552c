namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>The way from one file to another, as <c>extends</c> writes it.</summary>
internal static class FileWay
{
    /// <summary>The way from the folder of a file to another file, folders divided by "/".</summary>
    /// <param name="from">The file one starts from, from the working folder.</param>
    /// <param name="to">The file one goes to, from the working folder.</param>
    public static string Between(string from, string to)
    {
        var home = Path.GetDirectoryName(Path.GetFullPath(from)) ?? "";
        return Path.GetRelativePath(home, Path.GetFullPath(to)).Replace(Path.DirectorySeparatorChar, '/');
    }
}
