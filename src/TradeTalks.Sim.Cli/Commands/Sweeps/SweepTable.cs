using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Experiments.Sweeps;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Commands.Sweeps;

/// <summary>The points of a sweep as a table for other programs: a row for each point and metric, numbers in kept units. Swept values stand as a scenario writes them and, where they are numbers, as those.</summary>
/// <param name="summary">The sweep.</param>
internal sealed class SweepTable(SweepSummary summary)
{
    /// <summary>The table with decimal points and commas between.</summary>
    public const string CsvName = "points.csv";

    /// <summary>The table with types.</summary>
    public const string ParquetName = "points.parquet";

    private readonly bool[] _areNumbers = [.. summary.Keys.Select((_, key) => summary.Rows.All(row => row.Values[key].Number is not null))];

    /// <summary>The columns.</summary>
    private IEnumerable<(string Name, Type Type)> Columns =>
    [
        ("point", typeof(long)),
        .. summary.Keys.SelectMany((key, place) => _areNumbers[place] ? [(key.Name, typeof(string)), ($"{key.Name}.number", typeof(double))] : new[] { (key.Name, typeof(string)) }),
        ("metric", typeof(string)),
        ("unit", typeof(string)),
        ("value", typeof(double)),
        ("low", typeof(double)),
        ("high", typeof(double)),
        ("n", typeof(long)),
        ("difference", typeof(double)),
        ("difference_low", typeof(double)),
        ("difference_high", typeof(double)),
        ("pairs", typeof(long)),
        ("failed", typeof(long)),
    ];

    /// <summary>Writes the table with decimal points and commas between.</summary>
    public void WriteCsv(RunFolder folder)
    {
        var table = new NumberTable([.. Columns.Select(static column => column.Name)]);
        foreach (var row in Rows())
            table.Add(row);
        folder.Write(CsvName, table.ToCsv());
    }

    /// <summary>Writes the table with types; a missing number is null.</summary>
    public void WriteParquet(RunFolder folder) =>
        TableParquet.Write(Path.Combine(folder.Path, ParquetName), [.. Columns], [.. Rows()], [("scenario", summary.Scenario), ("inputs", summary.ScenarioId), ("model", summary.Model), ("seed", $"{summary.Seed}"), ("replications_per_point", $"{summary.Replications}")]);

    private IEnumerable<object?[]> Rows() => from row in summary.Rows from point in row.Estimates select RowOf(row, point);

    private object?[] RowOf(SweepRow row, PointEstimate point)
    {
        var (estimate, difference) = point;
        return
        [
            (long)row.Point,
            .. row.Values.SelectMany((value, place) => _areNumbers[place] ? [value.Text, value.Number] : new object?[] { value.Text }),
            estimate.Metric.Text,
            estimate.Quantity == Quantity.Share ? "fraction" : estimate.Unit,
            estimate.Value,
            estimate.Interval.Low,
            estimate.Interval.High,
            estimate.N,
            difference?.Value,
            difference?.Interval.Low,
            difference?.Interval.High,
            difference?.Pairs,
            row.Failed,
        ];
    }
}
