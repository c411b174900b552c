namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>The folder of a comparison that is there already.</summary>
/// <param name="Path">The folder.</param>
internal sealed record StoredComparison(string Path)
{
    /// <summary>The file with its numbers, by which it is known.</summary>
    public const string JsonName = "comparison.json";

    /// <summary>The name of the folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path.TrimEnd(System.IO.Path.DirectorySeparatorChar));

    /// <summary>The page about it.</summary>
    /// <exception cref="IOException">It is gone.</exception>
    public string Report
    {
        get
        {
            var path = System.IO.Path.Combine(Path, StoredRun.ReportName);
            return File.Exists(path) ? path : throw new IOException($"The comparison '{Name}' has no {StoredRun.ReportName}. The same compare command makes it again.");
        }
    }

    /// <summary>The name of a folder of a comparison.</summary>
    /// <param name="hash">The hash of its inputs.</param>
    public static string NameOf(string hash) => $"compare-{hash}";

    /// <summary>The comparison a user means: a folder, or the name of one in the folder for all results, or the beginning of it; null where there is none, or several.</summary>
    public static StoredComparison? Find(string word, string parent)
    {
        if (IsComparison(word))
            return new StoredComparison(word);
        if (!Directory.Exists(parent) || word.Length == 0)
            return null;
        var matches = Directory.EnumerateDirectories(parent, "compare-*").Where(path => System.IO.Path.GetFileName(path).StartsWith(word, StringComparison.Ordinal) && IsComparison(path)).ToList();
        return matches.Count == 1 ? new StoredComparison(matches[0]) : null;
    }

    private static bool IsComparison(string folder) => File.Exists(System.IO.Path.Combine(folder, JsonName));
}
