using System.Text.Json;

namespace TradeTalks.Sim.Tests;

/// <summary>The reference values that lie beside the repository, or where TRADETALKS_VALIDATION says.</summary>
internal static class ValidationData
{
    private const string Variable = "TRADETALKS_VALIDATION";
    private const string Solution = "TradeTalks.Sim.sln";

    /// <summary>The path of a file of the reference values; ignores the test where there is none.</summary>
    /// <param name="relative">The path inside the folder, with slashes.</param>
    public static string PathOf(string relative)
    {
        var path = TryPathOf(relative);
        if (path is null)
            Assert.Ignore($"No reference values: looked for {Path.Combine(Folder(), relative)}. Set {Variable} to their folder.");
        return path;
    }

    /// <summary>The path of a file or folder of the reference values; null where there is none.</summary>
    /// <param name="relative">The path inside the folder, with slashes.</param>
    public static string? TryPathOf(string relative) => Path.Combine(Folder(), relative) is var path && Path.Exists(path) ? path : null;

    /// <summary>A JSON file of the reference values.</summary>
    public static JsonElement Json(string relative)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf(relative)));
        return document.RootElement.Clone();
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
            folder = folder.Parent;
        return Path.GetFullPath(Path.Combine(folder?.FullName ?? ".", "..", "shared", "validation"));
    }
}
