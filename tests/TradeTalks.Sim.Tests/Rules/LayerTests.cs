using System.Text.RegularExpressions;

namespace TradeTalks.Sim.Tests.Rules;

/// <summary>A folder uses only those before it (docs/adr/0001-layers.md).</summary>
public sealed partial class LayerTests
{
    /// <summary>What the report, which is made from the work of the others, uses of them.</summary>
    private static readonly HashSet<string> OfReports = new(StringComparer.Ordinal) { "Chronicles", "Figures", "RunFolders", "ScenarioFiles" };

    private static readonly string[] Model = ["Units", "Engine", "Keys", "Measures", "Economy", "Table", "Sides", "Scenarios", "Runs", "Experiments"];

    [Test]
    public void Every_folder_of_the_model_has_a_place_in_the_order()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "TradeTalks.Sim")).Select(Path.GetFileName).Except(["bin", "obj"]);
        Assert.That(folders, Is.EquivalentTo(Model));
    }

    [TestCaseSource(nameof(Model))]
    public void A_folder_of_the_model_uses_only_those_before_it(string folder)
    {
        var allowed = Model.TakeWhile(other => other != folder).Append(folder).ToHashSet(StringComparer.Ordinal);
        Assert.That(Uses("TradeTalks.Sim", folder).Where(use => !allowed.Contains(use.Folder)), Is.Empty);
    }

    [Test]
    public void Folders_of_the_command_line_use_each_other_only_through_the_commands_and_the_report()
    {
        var shared = new HashSet<string>(StringComparer.Ordinal) { "Wording", "Economies" };
        var cli = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "TradeTalks.Sim.Cli")).Select(path => Path.GetFileName(path)!).ToList();
        var wrong = from folder in cli
                    where folder is not ("Commands" or "bin" or "obj")
                    from use in Uses("TradeTalks.Sim.Cli", folder)
                    where use.IsCli && use.Folder != folder && !shared.Contains(use.Folder) && !(folder == "Reports" && OfReports.Contains(use.Folder))
                    select use;
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void The_model_reads_and_writes_no_file()
    {
        var doors = Repository.SourceFiles("src", "TradeTalks.Sim").Where(file => FileAccess().IsMatch(File.ReadAllText(file)));
        Assert.That(doors, Is.Empty);
    }

    private static IEnumerable<(string File, string Folder, bool IsCli)> Uses(string project, string folder) =>
        from file in Repository.SourceFiles("src", project, folder)
        from Match use in UsingLine().Matches(File.ReadAllText(file))
        where (project == "TradeTalks.Sim.Cli") == (use.Groups["cli"].Value.Length > 0)
        select (Path.GetFileName(file), use.Groups["folder"].Value, use.Groups["cli"].Value.Length > 0);

    [GeneratedRegex(@"^using (static )?TradeTalks\.Sim\.(?<cli>Cli\.)?(?<folder>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"\b(System\.IO|File\.|Directory\.|Console\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileAccess();
}
