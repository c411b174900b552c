using Parquet;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

/// <summary>Replications that fail: rows with a message, left out of the estimates, told at the end.</summary>
internal sealed class FailedReplicationTests
{
    private static readonly string FirstSteps = Path.Combine(Repository.Root, "scenarios", "first-steps.yaml");

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public async Task Failed_replications_are_rows_with_their_message_and_the_exit_code_tells()
    {
        var (code, output, error) = Play(500, failsAbove: 0.75);
        Assert.That(code, Is.EqualTo(ExitCode.SomeFailed));
        Assert.That(error, Does.Match("[0-9]+ replications failed and are left out; the first, number [0-9]+: asks too much, \"surely\""));
        Assert.That(output, Does.Match("n = [0-9]+ of 500, [0-9]+ failed and left out").And.Contain("whichever way they had ended, the shares would lie in"));
        var folder = StoredRun.Find("latest", _line.Folder).Path;
        var failed = File.ReadLines(Path.Combine(folder, "rows.csv")).Where(line => line.Contains(",failed,", StringComparison.Ordinal)).ToList();
        Assert.That(failed, Has.All.EndsWith(",\"asks too much, \"\"surely\"\"\""));
        await using var parquet = await ParquetReader.CreateAsync(Path.Combine(folder, RowsParquet.FileName));
        using var group = parquet.OpenRowGroupReader(0);
        var messages = new string?[500];
        await group.ReadAsync(parquet.Schema.DataFields[^1], messages.AsMemory());
        Assert.That(messages.Count(message => message == "asks too much, \"surely\""), Is.EqualTo(failed.Count).And.GreaterThan(0));
    }

    [Test]
    public void A_run_with_failures_is_continued_with_them_and_shown_with_them()
    {
        Play(500, failsAbove: 0.75);
        Play(900, failsAbove: 0.75);
        var parts = StoredRun.Find("latest", _line.Folder);
        var (code, _, error) = _line.Run("show", "latest", "-o", _line.Folder);
        Assert.That(code, Is.EqualTo(ExitCode.SomeFailed));
        Assert.That(error, Does.Contain("replications failed and are left out"));
        using var whole = new CommandLine();
        Play(900, failsAbove: 0.75, whole);
        RunFiles.AssertEqual(parts.Path, StoredRun.Find("latest", whole.Folder).Path);
    }

    [Test]
    public void A_run_whose_first_replications_all_fail_alike_stops_early() =>
        Assert.That(() => Play(500, failsAbove: 0), Throws.TypeOf<ExperimentFailedException>().With.Message.Contains("first 20 replications all failed: asks too much"));

    private (int Code, string Out, string Error) Play(int replications, double failsAbove, CommandLine? line = null)
    {
        var reading = ScenarioReader.Read(FirstSteps);
        var scenario = reading.Scenario! with { Sides = [.. reading.Scenario.Sides.Select(side => side with { Strategy = new Failing(failsAbove) })] };
        using var output = new StringWriter();
        using var error = new StringWriter();
        var (request, doors) = (new RunRequest(FirstSteps) { Output = (line ?? _line).Folder, IsQuiet = true }, new Doors(output, error, TimeProvider.System));
        var pins = new RunPins("12345678", ModelVersion.Text, ModelVersion.Build, 1, request.Ties, OutcomeCatalogue.Of(scenario));
        var record = new RunRecord(RunFolder.Open(RunFolder.PathOf(request.Output, FirstSteps, pins.Inputs)), pins, request, reading, TimeProvider.System);
        var code = new RunCommand(request, doors).Play(record, new Experiment(scenario, replications, 1));
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>The usual strategy, which breaks in every course in which the side was drawn to ask for much.</summary>
    private sealed class Failing(double above) : IStrategy
    {
        public void Decide(View view, ref Decision decision)
        {
            if (view.Me[SideParameters.DemandedShare] > above)
                throw new InvalidOperationException("asks too much, \"surely\"");
            PoliticalAgent.Instance.Decide(view, ref decision);
        }

        public void Compose(View view, ref Package package) => PoliticalAgent.Instance.Compose(view, ref package);
    }
}
