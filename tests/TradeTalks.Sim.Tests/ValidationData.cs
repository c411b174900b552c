namespace TradeTalks.Sim.Tests;

/// <summary>Finds the folder with reference values, which lies beside the project.</summary>
internal static class ValidationData
{
    private const string Variable = "TRADETALKS_VALIDATION";

    /// <summary>The folder; a test that asks for it is skipped where it is absent.</summary>
    public static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable(Variable) ?? BesideSolution();
        if (folder is null || !Directory.Exists(folder))
            Assert.Ignore($"The reference values are absent: set {Variable} to their folder.");
        return folder!;
    }

    private static string? BesideSolution()
    {
        for (var at = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "TradeTalks.Sim.sln")))
                return Path.GetFullPath(Path.Combine(at.FullName, "..", "shared", "validation"));
        }

        return null;
    }
}
