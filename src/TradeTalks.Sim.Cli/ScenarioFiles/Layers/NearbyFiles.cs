using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Finds the scenario file somebody probably meant.</summary>
internal static class NearbyFiles
{
    private const int MostLookedAt = 1000;

    private static readonly EnumerationOptions OneLevel = new() { RecurseSubdirectories = true, MaxRecursionDepth = 1 };

    /// <summary>The way to a file with nearly the same name, or with the same name in another folder; null where there is none.</summary>
    /// <param name="from">The file that names the other; its folder, the folders in that, and the folder named are looked at.</param>
    /// <param name="way">The way as written, from the folder of the first file.</param>
    public static string? Find(string from, string way)
    {
        var home = Path.GetDirectoryName(Path.GetFullPath(from)) ?? "";
        var there = Path.GetDirectoryName(Path.Combine(home, way)) ?? "";
        var ways = Files(home, OneLevel).Concat(Files(there, new EnumerationOptions()))
            .Where(file => file != Path.GetFullPath(from))
            .Select(file => FileWay.Between(from, file))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return NearestName.Find(way, ways) ?? ways.Find(other => Path.GetFileName(other) == Path.GetFileName(way));
    }

    private static IEnumerable<string> Files(string folder, EnumerationOptions options) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.y*ml", options).Take(MostLookedAt) : [];
}
