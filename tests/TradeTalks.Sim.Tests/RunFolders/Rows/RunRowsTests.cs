using System.Collections.Immutable;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Tests.Experiments.Columns;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.RunFolders.Rows;

internal sealed class RunRowsTests
{
    private const int Many = (2 * ColumnSpool.RowsPerStripe) + 1000;

    private static readonly ImmutableArray<OutcomeColumn> Columns = [Column("main.ending") with { Role = OutcomeRole.Ending }, Column("b")];
    private static readonly Scenario Scenario = new Case().Build();
    private static readonly int[] Lengths = [1, 1000, ColumnSpool.RowsPerStripe, ColumnSpool.RowsPerStripe + 64, Many];

    private DirectoryInfo _folder = null!;

    [SetUp]
    public void Open() => _folder = Directory.CreateTempSubdirectory("tradetalks");

    [TearDown]
    public void Close() => _folder.Delete(recursive: true);

    [TestCaseSource(nameof(Lengths))]
    public void Columns_read_back_as_they_were_written_from_file_and_memory(int count)
    {
        using var rows = Rows();
        Assert.That(Take(rows, 0, count), Is.EqualTo(count));
        AssertHolds(rows, count);
    }

    [TestCaseSource(nameof(Lengths))]
    public void Rows_that_were_kept_are_taken_over_by_the_next_run_and_added_to(int count)
    {
        using (var first = Rows())
        {
            Take(first, 0, count);
            first.Keep();
        }

        using var second = Rows();
        Assert.That(second.Restore(), Is.Null);
        Assert.That(second.Tally.Replications, Is.EqualTo(count));
        Take(second, count, count + 3000);
        AssertHolds(second, count + 3000);
    }

    [TestCaseSource(nameof(Lengths))]
    public void Rows_of_a_finished_run_are_taken_over_from_its_parquet_file(int count)
    {
        using (var first = Rows())
        {
            Take(first, 0, count);
            first.Keep();
            RowsParquet.Write(_folder.FullName, first, Pins());
            first.Release();
        }

        Assert.That(Files(), Is.EquivalentTo((string[])["rows.parquet", "tally.bin"]));
        using var second = Rows();
        Assert.That(second.Restore(), Is.Null);
        AssertHolds(second, count);
    }

    [Test]
    public void Rows_that_were_not_kept_leave_nothing_to_take_over()
    {
        using (var first = Rows())
            Take(first, 0, 1000);
        using var second = Rows();
        Assert.That(second.Restore(), Is.Null);
        Assert.That(second.Tally.Replications, Is.Zero);
    }

    [Test]
    public void Rows_of_another_build_or_seed_are_not_taken_over()
    {
        KeepSome();
        using var build = new RunRows(_folder.FullName, Pins() with { Build = "other" }, Scenario, TimeProvider.System);
        using var seed = new RunRows(_folder.FullName, Pins() with { Seed = 2 }, Scenario, TimeProvider.System);
        Assert.That(build.Restore(), Does.Contain("another build"));
        Assert.That(seed.Restore(), Does.Contain("their seed differs"));
    }

    [Test]
    public void A_changed_bit_of_the_rows_is_noticed()
    {
        KeepSome();
        var path = Path.Combine(_folder.FullName, RunRows.SpoolName);
        var bytes = File.ReadAllBytes(path);
        bytes[8 * 77] ^= 1;
        File.WriteAllBytes(path, bytes);
        using var rows = Rows();
        Assert.That(rows.Restore(), Does.Contain("has been changed"));
    }

    [Test]
    public void A_changed_bit_of_the_tally_is_noticed()
    {
        KeepSome();
        var path = Path.Combine(_folder.FullName, TallyFile.FileName);
        var bytes = File.ReadAllBytes(path);
        bytes[^20] ^= 1;
        File.WriteAllBytes(path, bytes);
        using var rows = Rows();
        Assert.That(rows.Restore(), Does.Contain("cannot be read"));
    }

    [Test]
    public void Where_rows_cannot_be_written_those_so_far_are_held_and_no_more_taken()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, RunRows.SpoolName));
        using var rows = Rows();
        Assert.That(Take(rows, 0, Many), Is.EqualTo(ColumnSpool.RowsPerStripe));
        Assert.That(rows.Fault, Is.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        AssertHolds(rows, ColumnSpool.RowsPerStripe);
    }

    [Test]
    public void Rows_whose_folder_is_deleted_meanwhile_are_written_there_again()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("On Windows an open file cannot be deleted.");
        using (var first = Rows())
        {
            Take(first, 0, Many);
            _folder.Delete(recursive: true);
            first.Keep();
        }

        using var second = Rows();
        Assert.That(second.Restore(), Is.Null);
        AssertHolds(second, Many);
    }

    [Test]
    public void A_file_takes_the_place_of_an_older_one_only_when_it_is_whole()
    {
        var path = Path.Combine(_folder.FullName, "summary.json");
        AtomicFile.Write(path, "old");
        using (var given = new PendingFile(path))
            given.Append("ne"u8);
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        AtomicFile.Write(path, "new");
        Assert.That(File.ReadAllText(path), Is.EqualTo("new"));
    }

    [Test]
    public void A_file_whose_folder_is_deleted_meanwhile_gets_its_name_all_the_same()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("On Windows an open file cannot be deleted.");
        var path = Path.Combine(_folder.FullName, "rows.csv");
        using var file = new PendingFile(path);
        file.Append("whole"u8);
        _folder.Delete(recursive: true);
        file.Commit();
        Assert.That(File.ReadAllText(path), Is.EqualTo("whole"));
    }

    private RunRows Rows() => new(_folder.FullName, Pins(), Scenario, TimeProvider.System);

    private static RunPins Pins() => new("00000000", "0.1.0", "build", 1, TieOrder.Fifo, Columns);

    private void KeepSome()
    {
        using var rows = Rows();
        Take(rows, 0, 1000);
        rows.Keep();
    }

    /// <summary>Hands over rows, failed ones among them; returns how many were taken.</summary>
    private static long Take(RunRows rows, int from, int to)
    {
        foreach (var chunk in Experiments.Columns.Rows.Chunks(2, from, to, ValueOf, FailureOf, rows.Tally))
        {
            if (!rows.Tally.TryTake(chunk))
                break;
        }

        return rows.Tally.Replications - from;
    }

    private static void AssertHolds(RunRows rows, int count)
    {
        var block = new RowBlock(2, count);
        rows.Read(0, block);
        Assert.That(block.Count, Is.EqualTo(count));
        for (var column = 0; column < 2; column++)
            Assert.That(rows.ReadAll(column, 5000), Is.EqualTo(Enumerable.Range(0, count).Select(replication => FailureOf(replication) is null ? ValueOf(column, replication) : double.NaN)));
        Assert.That(block.Failures, Is.EqualTo(Enumerable.Range(0, count).Select(FailureOf)));
        Assert.That(rows.Read(0, count, new double[1]), Is.Zero);
    }

    private IEnumerable<string?> Files() => Directory.EnumerateFiles(_folder.FullName).Select(Path.GetFileName);

    private static double ValueOf(int column, int replication) => column == 0 ? replication % 5 : replication % 7 == 0 ? -0.0 : -replication / 8.0;

    private static string? FailureOf(int replication) => replication % 100 == 99 ? $"no agenda {replication % 3}" : null;

    private static OutcomeColumn Column(string name) => new(name, name, Quantity.Number, "", _ => 0);
}
