using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

/// <summary>What a run does when the disk is full, may not be written, or is taken away under it.</summary>
internal sealed class FaultTests
{
    private static readonly string FirstSteps = Path.Combine(Repository.Root, "scenarios", "first-steps.yaml");

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public void A_second_run_into_the_same_folder_is_refused_and_harms_nothing()
    {
        Assert.That(Run(_line.Folder, 300).Code, Is.EqualTo(ExitCode.Fine));
        var folder = StoredRun.Find("latest", _line.Folder).Path;
        var before = Bytes(folder);
        using (RunFolder.Open(folder))
        {
            var (code, output, error) = Run(_line.Folder, 400);
            Assert.That((code, output), Is.EqualTo((ExitCode.Usage, "")));
            Assert.That(error, Is.EqualTo($"tradetalks: Another run is writing into '{folder}'. Wait for it, or choose another folder with -o.\n"));
        }

        Assert.That(Bytes(folder), Is.EqualTo(before));
        Assert.That(Run(_line.Folder, 400).Code, Is.EqualTo(ExitCode.Fine));
    }

    [Test]
    public void A_folder_that_may_not_be_written_is_refused_before_anything_is_played()
    {
        using var disk = new SmallDisk(_line.Folder, "size=1m,ro");
        var (code, output, error) = Run(disk.Path, 300);
        Assert.That((code, output), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(error, Does.Match("^tradetalks: [^\n]*[Rr]ead-only[^\n]*\n$"));
    }

    [Test]
    public void Where_the_rows_fill_the_disk_what_was_kept_is_summarised_and_gone_on_with_later()
    {
        using var disk = new SmallDisk(_line.Folder, "size=10m");
        var (code, output, error) = Run(disk.Path, 100_000, "--yes");
        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(output, Does.Contain("State on day 60"));
        Assert.That(error, Does.Match("tradetalks: no more rows could be written, the results rest on [0-9,]+ of 100,000 replications\\. .*[Nn]o space left.* the same command goes on\\.\n$"));
        disk.Resize("size=300m");
        AssertComesToTheSame(disk.Path, 100_000);
    }

    [Test]
    public void Where_the_files_do_not_fit_the_rows_are_kept_and_the_same_command_finishes()
    {
        using var disk = new SmallDisk(_line.Folder, "size=10m");
        var (code, _, error) = Run(disk.Path, ColumnSpool.RowsPerStripe, "--yes");
        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(error, Does.Match("tradetalks: .*[Nn]o space left.* The replications are kept in '.*': the same command finishes the run\\.\n$"));
        disk.Resize("size=100m");
        var (_, _, later) = AssertComesToTheSame(disk.Path, ColumnSpool.RowsPerStripe);
        Assert.That(later, Does.Contain($"{ColumnSpool.RowsPerStripe:N0} replications are there already."));
    }

    [Test]
    public void More_rows_than_there_is_room_for_are_refused_before_anything_is_played()
    {
        using var disk = new SmallDisk(_line.Folder, "size=10m");
        var (code, output, error) = Run(disk.Path, 100_000);
        Assert.That((code, output), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(error, Does.Match("take about [0-9.]+ MB of disk .* has [0-9.]+ MB left\\."));
    }

    [Test]
    public void A_folder_that_is_deleted_under_a_run_is_there_again_at_its_end()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("On Windows an open file cannot be deleted.");
        const int replications = 100_000;
        var output = Path.Combine(_line.Folder, "a");
        var run = Task.Run(() => Run(output, replications, "--yes"));
        while (!run.IsCompleted && !(Directory.Exists(output) && Directory.EnumerateFiles(output, RunRows.SpoolName, SearchOption.AllDirectories).Any()))
            Thread.Sleep(5);
        Delete(Directory.EnumerateDirectories(output).Single());
        Assert.That(run.Result.Code, Is.EqualTo(ExitCode.Fine), run.Result.Error);
        AssertComesToTheSame(output, replications);
    }

    /// <summary>Runs again, and compares with a run that met no fault.</summary>
    private (int Code, string Out, string Error) AssertComesToTheSame(string output, int replications)
    {
        var result = Run(output, replications, "--yes");
        Assert.That(result.Code, Is.EqualTo(ExitCode.Fine), result.Error);
        using var other = new CommandLine();
        Assert.That(other.Run("run", FirstSteps, "-o", other.Folder, "-n", $"{replications}", "--yes").Code, Is.EqualTo(ExitCode.Fine));
        RunFiles.AssertEqual(StoredRun.Find("latest", output).Path, StoredRun.Find("latest", other.Folder).Path);
        return result;
    }

    /// <summary>Deletes a folder into which files are being written, which may take several tries.</summary>
    private static void Delete(string folder)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (IOException)
            {
                Thread.Sleep(1);
            }
        }
    }

    private (int Code, string Out, string Error) Run(string output, int replications, params string[] more) =>
        _line.Run(["run", FirstSteps, "-o", output, "-n", $"{replications}", .. more]);

    private static List<(string Path, string Bytes)> Bytes(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order().Select(path => (path, path.EndsWith(".lock", StringComparison.Ordinal) ? "" : Convert.ToHexString(File.ReadAllBytes(path))))];
}
