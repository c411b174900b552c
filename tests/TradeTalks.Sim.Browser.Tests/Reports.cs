using TradeTalks.Sim.Cli.Commands;

namespace TradeTalks.Sim.Browser.Tests;

/// <summary>The reports that are opened: of a run at one table, of a run at several, and of a comparison of three cases. Made once.</summary>
internal static class Reports
{
    /// <summary>The names of the reports.</summary>
    public static readonly string[] All = ["run", "tables", "comparison"];

    private static readonly Lazy<DirectoryInfo> Folder = new(Make);

    /// <summary>The address of a report.</summary>
    public static string Address(string name) => new Uri(Path.Combine(Folder.Value.FullName, $"{name}.html")).AbsoluteUri;

    private static DirectoryInfo Make()
    {
        var folder = Directory.CreateTempSubdirectory("tradetalks-reports");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var flagship = Scenario("october-2019.yaml");
        Run("run", flagship, "-n", "1000", "-o", Path.Combine(folder.FullName, "one"));
        Run("report", "latest", "-o", Path.Combine(folder.FullName, "one"), "--to", Page(folder, "run"));
        Run("run", Scenario("three-fronts.yaml"), "-n", "200", "-o", Path.Combine(folder.FullName, "many"));
        Run("report", "latest", "-o", Path.Combine(folder.FullName, "many"), "--to", Page(folder, "tables"));
        Run("compare", flagship, "even split: US.demanded_share=50 %", "no blacklisting: us-entity-list.listing_gap=100000 d", "-n", "500", "-o", folder.FullName);
        Run("report", "compare-", "-o", folder.FullName, "--to", Page(folder, "comparison"));
        return folder;
    }

    private static string Page(DirectoryInfo folder, string name) => Path.Combine(folder.FullName, $"{name}.html");

    private static void Run(params string[] words)
    {
        using var error = new StringWriter();
        var code = Door.Open(words, new Doors(TextWriter.Null, error, TimeProvider.System));
        Assert.That(code, Is.AnyOf(ExitCode.Fine, ExitCode.CheckFailed), error.ToString());
    }

    private static string Scenario(string name)
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TradeTalks.Sim.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "scenarios", name);
    }
}
