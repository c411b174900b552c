using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>A run folder that is there already.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Manifest">How it came about.</param>
internal sealed record StoredRun(string Path, RunManifest Manifest)
{
    /// <summary>The file with the numbers.</summary>
    public const string SummaryName = "summary.json";

    /// <summary>The folder of the copied scenario files.</summary>
    public const string SourcesName = "scenario.sources";

    /// <summary>The page made from a finished run on request.</summary>
    public const string ReportName = "report.html";

    /// <summary>The name of the folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path.TrimEnd(System.IO.Path.DirectorySeparatorChar));

    /// <summary>Whether every file of the finished run is there, with its size.</summary>
    public bool IsWhole => Manifest.Status == RunManifest.Complete && Manifest.Files.Length > 0 && Manifest.Files.All(file => file.IsIn(Path));

    /// <summary>Its status now: a run that says it is running, but is not, was killed.</summary>
    public string StatusNow => Manifest.Status != RunManifest.Running || RunLock.IsTaken(Path) ? Manifest.Status : "stopped";

    /// <summary>The text of its summary.</summary>
    /// <exception cref="IOException">There is none yet.</exception>
    public string SummaryText
    {
        get
        {
            var path = System.IO.Path.Combine(Path, SummaryName);
            return File.Exists(path) ? File.ReadAllText(path) : throw new IOException($"The run '{Name}' has no {SummaryName}: it is {StatusNow}. The same command goes on with it.");
        }
    }

    /// <summary>Its summary.</summary>
    /// <exception cref="IOException">There is none yet, or none this version can read.</exception>
    public Summary Summary
    {
        get
        {
            try
            {
                return SummaryReader.Read(SummaryText);
            }
            catch (InvalidDataException error)
            {
                throw new IOException($"{SummaryName} of '{Name}' was written by another version ({Manifest.Model}) or has been changed: {error.Message}", error);
            }
        }
    }

    /// <summary>Reads what a folder says of itself; null where it is no run folder.</summary>
    public static StoredRun? Read(string path) => RunManifest.Read(path) is { } manifest ? new StoredRun(path, manifest) : null;

    /// <summary>The runs of a folder for all runs, the newest first.</summary>
    public static IEnumerable<StoredRun> AllIn(string parent) =>
        !Directory.Exists(parent) ? [] : Directory.EnumerateDirectories(parent)
            .Where(static path => new DirectoryInfo(path).LinkTarget is null)
            .Select(Read)
            .OfType<StoredRun>()
            .OrderByDescending(static run => run.Manifest.Finished ?? run.Manifest.Started)
            .ThenBy(static run => run.Name, StringComparer.Ordinal);

    /// <summary>The run a user means: a folder, the name of one in the folder for all runs, the beginning of its name, or "latest".</summary>
    /// <exception cref="IOException">There is none, or there are several.</exception>
    public static StoredRun Find(string word, string parent)
    {
        if (word == LatestRun.Name && LatestRun.Find(parent) is { } latest && Read(latest) is { } newest)
            return newest;
        if (Read(word) is { } named)
            return named with { Path = new DirectoryInfo(word).LinkTarget is { } target ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(word))!, target) : word };
        var matches = AllIn(parent).Where(run => run.Name.StartsWith(word, StringComparison.Ordinal)).ToList();
        var exact = matches.Find(run => run.Name == word);
        return (exact, matches.Count) switch
        {
            ({ } run, _) => run,
            (null, 1) => matches[0],
            (null, 0) => throw new IOException(Missing(word, parent)),
            _ => throw new IOException($"'{word}' may be {matches.Count} runs in '{parent}': {string.Join(", ", matches.Take(3).Select(run => run.Name))}{(matches.Count > 3 ? ", ..." : "")}."),
        };
    }

    /// <summary>Why a word names no run, and what may have been meant.</summary>
    private static string Missing(string word, string parent)
    {
        if (File.Exists(word))
            return $"'{word}' is a file, not a run. tradetalks run {word} plays it; then name the run, or latest.";
        if (StoredComparison.Find(word, parent) is { } comparison)
            return $"'{comparison.Name}' is a comparison, not a run. tradetalks report {comparison.Name} names its page.";
        return Directory.Exists(word)
            ? $"'{word}' is a folder, but no run: there is no {RunManifest.FileName} in it that this version can read. For the runs in it write -o {word}."
            : $"There is no run '{word}' in '{parent}'. tradetalks runs lists what there is.";
    }
}
