using System.Collections.Immutable;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Tests.Experiments.Columns;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.RunFolders;

internal sealed class RunRowsTests
{
    private const int Many = (2 * ColumnSpool.RowsPerStripe) + 1000;

    private static readonly ImmutableArray<OutcomeColumn> Columns = [Column("a"), Column("b")];

    private DirectoryInfo _folder = null!;
    private RunRows _rows = null!;

    [SetUp]
    public void Open()
    {
        _folder = Directory.CreateTempSubdirectory("tradetalks");
        _rows = new RunRows(_folder.FullName, Columns);
    }

    [TearDown]
    public void Close()
    {
        _rows.Dispose();
        _folder.Delete(recursive: true);
    }

    [Test]
    public void Columns_read_back_as_they_were_written_from_file_and_memory([Values(1, 1000, ColumnSpool.RowsPerStripe, ColumnSpool.RowsPerStripe + OutcomeChunk.Capacity, Many)] int rows)
    {
        Assert.That(Take(rows), Is.EqualTo(rows));
        for (var column = 0; column < 2; column++)
            Assert.That(_rows.ReadAll(column, 5000), Is.EqualTo(Enumerable.Range(0, rows).Select(replication => ValueOf(column, replication))));
        Assert.That(_rows.Read(0, Many + 1, new double[1]), Is.Zero);
    }

    [Test]
    public void Rows_that_are_committed_are_rows_csv_and_nothing_else()
    {
        Take(Many);
        _rows.Commit();
        Assert.That(Files(), Is.EqualTo((string[])["rows.csv"]));
        Assert.That(File.ReadLines(Path.Combine(_folder.FullName, "rows.csv")).Skip(1), Is.EqualTo(Enumerable.Range(0, Many).Select(i => $"{i},done,{ValueOf(0, i)},{ValueOf(1, i)}")));
    }

    [Test]
    public void Rows_that_are_not_committed_leave_nothing()
    {
        Take(Many);
        _rows.Dispose();
        Assert.That(Files(), Is.Empty);
    }

    [Test]
    public void Where_columns_cannot_be_written_the_rows_so_far_are_kept()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, $".columns.{Environment.ProcessId}.tmp"));
        Assert.That(Take(Many), Is.EqualTo(ColumnSpool.RowsPerStripe));
        Assert.That(_rows.Fault, Is.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        Assert.That(_rows.ReadAll(1, 5000), Has.Count.EqualTo(ColumnSpool.RowsPerStripe));
        _rows.Commit();
        Assert.That(File.ReadLines(Path.Combine(_folder.FullName, "rows.csv")).Count(), Is.EqualTo(1 + ColumnSpool.RowsPerStripe));
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

    /// <summary>Hands over so many rows; returns how many were taken.</summary>
    private int Take(int rows)
    {
        var taken = 0;
        foreach (var chunk in Rows.Chunks(2, rows, ValueOf))
        {
            _rows.Prepare(chunk);
            if (!_rows.TryTake(chunk))
                break;
            taken += chunk.Count;
        }

        return taken;
    }

    private IEnumerable<string?> Files() => Directory.EnumerateFiles(_folder.FullName).Select(Path.GetFileName);

    private static double ValueOf(int column, int replication) => column == 0 ? replication : -replication / 8.0;

    private static OutcomeColumn Column(string name) => new(name, name, Quantity.Number, "", _ => 0);
}
