using System.Text.Json;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

/// <summary>Runs that are there already: answered, continued, listed, shown, reproduced.</summary>
internal sealed class StoredRunTests
{
    private static readonly string Scenarios = Path.Combine(Repository.Root, "scenarios");
    private static readonly string FirstSteps = Path.Combine(Scenarios, "first-steps.yaml");

    private CommandLine _line = null!;

    private string Output => Path.Combine(_line.Folder, "a");

    private string Folder => Directory.EnumerateDirectories(Output, "first-steps-*").Single();

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [TestCase(300, 300)]
    [TestCase(320, 1000)]
    [TestCase(300, ColumnSpool.RowsPerStripe + 700)]
    [TestCase(ColumnSpool.RowsPerStripe, ColumnSpool.RowsPerStripe + 1)]
    public void A_run_with_more_replications_goes_on_and_comes_to_the_same_bytes(int first, int more)
    {
        Run(Output, first);
        var (_, _, error) = Run(Output, more, "--threads", "3");
        Assert.That(error, first == more ? Does.Contain("Already computed") : Does.Contain($"{first:N0} replications are there already"));
        var whole = Path.Combine(_line.Folder, "b");
        Run(whole, more);
        RunFiles.AssertEqual(Folder, Directory.EnumerateDirectories(whole, "first-steps-*").Single());
    }

    [Test]
    public void A_run_that_is_there_is_shown_as_it_was_printed_and_nothing_is_written()
    {
        var (_, played, _) = Run(Output, 300);
        var manifest = File.ReadAllText(Path.Combine(Folder, "run.json"));
        var (code, again, error) = Run(Output, 300);
        Assert.That((code, error), Is.EqualTo((ExitCode.Fine, "Already computed; --force plays it again.\n")));
        Assert.That(again, Is.EqualTo(WithoutHints(played)));
        Assert.That(_line.Run("show", "latest", "-o", Output).Out, Is.EqualTo(WithoutHints(played)));
        Assert.That(File.ReadAllText(Path.Combine(Folder, "run.json")), Is.EqualTo(manifest));
    }

    [Test]
    public void Fewer_replications_than_there_are_are_answered_with_all_of_them_and_it_is_said()
    {
        Run(Output, 300);
        var (code, output, error) = Run(Output, 100);
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        Assert.That(output, Does.Contain("300 replications"));
        Assert.That(error, Does.Contain("300 replications, of which the 100 asked for are the first"));
    }

    [Test]
    public void A_run_that_is_forced_plays_everything_again_even_if_it_is_less()
    {
        Run(Output, 300);
        var (_, output, error) = Run(Output, 100, "--force");
        Assert.That(output, Does.Contain("100 replications"));
        Assert.That(error, Does.Not.Contain("there already"));
        Assert.That(File.ReadLines(Path.Combine(Folder, "rows.csv")).Count(), Is.EqualTo(101));
    }

    [TestCase("plots/endings.svg")]
    [TestCase("rows.csv")]
    [TestCase("summary.json")]
    [TestCase("rows.parquet")]
    [TestCase("tally.bin")]
    public void A_file_that_is_gone_from_a_finished_run_is_made_again(string name)
    {
        Run(Output, 300);
        var path = Path.Combine(Folder, name);
        var bytes = File.ReadAllBytes(path);
        File.Delete(path);
        Assert.That(Run(Output, 300).Code, Is.EqualTo(ExitCode.Fine));
        Assert.That(File.ReadAllBytes(path), Is.EqualTo(bytes));
    }

    [Test]
    public void Rows_that_were_changed_are_not_built_upon()
    {
        Run(Output, 300);
        var path = Path.Combine(Folder, "rows.parquet");
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);
        var (_, _, error) = Run(Output, 400);
        Assert.That(error, Does.Contain("rows.parquet is gone or has been changed: all are played again"));
        var whole = Path.Combine(_line.Folder, "b");
        Run(whole, 400);
        RunFiles.AssertEqual(Folder, Directory.EnumerateDirectories(whole, "first-steps-*").Single());
    }

    [Test]
    public void Runs_are_listed_with_their_status()
    {
        Run(Output, 300);
        var (code, output, _) = _line.Run("runs", "-o", Output);
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        Assert.That(output, Does.Match(@"first-steps-[0-9a-f]{8}  First steps +300 +1 +complete +[0-9.]+ %"));
        var manifest = Path.Combine(Folder, "run.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"complete\"", "\"running\"", StringComparison.Ordinal));
        Assert.That(_line.Run("runs", "-o", Output).Out, Does.Contain("stopped"));
        using var running = RunFolder.Open(Folder);
        Assert.That(_line.Run("runs", "-o", Output).Out, Does.Contain("running"));
    }

    [Test]
    public void A_run_that_is_not_there_is_not_shown()
    {
        Run(Output, 100);
        var (code, _, error) = _line.Run("show", "second-steps", "-o", Output);
        Assert.That((code, error), Is.EqualTo((ExitCode.Usage, $"tradetalks: There is no run 'second-steps' in '{Output}'. tradetalks runs lists what there is.\n")));
        Assert.That(_line.Run("show", "first", "-o", Output).Code, Is.EqualTo(ExitCode.Fine));
        Assert.That(_line.Run("show", Folder).Code, Is.EqualTo(ExitCode.Fine));
    }

    [Test]
    public void A_run_is_reproduced_to_the_byte_and_a_changed_file_is_found()
    {
        Run(Output, 300, "--seed", "7", "--ties", "lifo");
        var (code, output, _) = _line.Run("reproduce", "latest", "-o", Output);
        Assert.That((code, output), Is.EqualTo((ExitCode.Fine, output)));
        Assert.That(output, Does.Contain("equal   rows.parquet").And.Contain("Reproduced: 300 replications"));
        File.AppendAllText(Path.Combine(Folder, "rows.csv"), "300,done\n");
        var (changed, found, _) = _line.Run("reproduce", "latest", "-o", Output);
        Assert.That(changed, Is.EqualTo(ExitCode.Usage));
        Assert.That(found, Does.Contain("DIFFERS  rows.csv   was changed after the run").And.Contain("Not reproduced: 1 of"));
    }

    [Test]
    public void A_run_with_trade_data_stands_on_its_own_copies_of_them()
    {
        var source = Path.Combine(_line.Folder, "source");
        foreach (var way in (string[])["october-2019.yaml", "base/us-china.yaml", .. Directory.EnumerateFiles(Path.Combine(Scenarios, "economies", "world-2017"), "*.csv").Select(file => Path.GetRelativePath(Scenarios, file))])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(source, way))!);
            File.Copy(Path.Combine(Scenarios, way), Path.Combine(source, way));
        }

        Assert.That(_line.Run("run", Path.Combine(source, "october-2019.yaml"), "-n", "200", "-o", Output).Code, Is.EqualTo(ExitCode.Fine));
        Directory.Delete(source, recursive: true);
        var folder = Directory.EnumerateDirectories(Output, "october-2019-*").Single();
        Assert.That(_line.Run("reproduce", folder).Out, Does.Contain("Reproduced: 200 replications"));
        var again = Path.Combine(_line.Folder, "b");
        Assert.That(_line.Run("run", Path.Combine(folder, "scenario.resolved.yaml"), "-o", again).Code, Is.EqualTo(ExitCode.Fine));
        var rows = File.ReadAllBytes(Path.Combine(folder, RowsCsv.FileName));
        Assert.That(File.ReadAllBytes(Path.Combine(Directory.EnumerateDirectories(again, "scenario.resolved-*").Single(), RowsCsv.FileName)), Is.EqualTo(rows));
    }

    [Test]
    public void A_run_of_another_version_says_so_when_it_is_reproduced()
    {
        Run(Output, 100);
        var manifest = Path.Combine(Folder, "run.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace($"\"model\": \"{ModelVersion.Text}\"", "\"model\": \"0.0.1\"", StringComparison.Ordinal));
        Assert.That(_line.Run("reproduce", "latest", "-o", Output).Error, Does.Contain("played by model 0.0.1"));
    }

    [Test]
    public void The_manifest_marks_every_other_file_with_its_hash_and_names_the_command()
    {
        Run(Output, 100);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "run.json")));
        var files = json.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()).ToList();
        var there = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/'));
        Assert.That(files, Is.EquivalentTo(there.Except(["run.json", ".lock"])));
        Assert.That(json.RootElement.GetProperty("command").EnumerateArray().Select(word => word.GetString()).Take(4), Is.EqualTo((string[])["run", FirstSteps, "-o", Output]));
        Assert.That(json.RootElement.GetProperty("source").GetString(), Is.EqualTo("first-steps.yaml"));
    }

    [Test]
    public void Latest_leads_to_the_newest_run_and_is_no_run_of_its_own()
    {
        Run(Output, 100);
        Run(Output, 100, "--seed", "2");
        Assert.That(StoredRun.Find("latest", Output).Manifest.Seed, Is.EqualTo(2));
        Assert.That(File.Exists(Path.Combine(Output, "latest", "rows.csv")) || OperatingSystem.IsWindows());
        Assert.That(StoredRun.AllIn(Output).Count(), Is.EqualTo(2));
    }

    private (int Code, string Out, string Error) Run(string output, int replications, params string[] more)
    {
        var result = _line.Run(["run", FirstSteps, "-o", output, "-n", $"{replications}", .. more]);
        Assert.That(result.Code, Is.EqualTo(ExitCode.Fine), result.Error);
        return result;
    }

    private static string WithoutHints(string output) => output[..output.IndexOf("next: ", StringComparison.Ordinal)];
}
