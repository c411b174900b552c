using System.Collections.Immutable;
using Parquet;
using Parquet.Schema;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>One group of rows on its way into rows.parquet, a column at a time.</summary>
/// <param name="rows">All rows.</param>
/// <param name="first">The first of the group.</param>
/// <param name="count">Rows of the group.</param>
internal sealed class ParquetGroup(RunRows rows, long first, int count)
{
    private const string Done = "done";
    private const string Failed = "failed";

    private static readonly string[] Endings = [.. Enum.GetValues<Ending>().Select(EndingWords.Id)];

    private readonly double[] _values = new double[count];

    /// <summary>The value of an ending's word; NaN where there is none.</summary>
    public static double EndingOf(string? word) => word is null ? double.NaN : Array.IndexOf(Endings, word);

    /// <summary>Writes the group.</summary>
    public async Task WriteAsync(ParquetRowGroupWriter group, ParquetSchema schema, ImmutableArray<OutcomeColumn> columns)
    {
        var fields = schema.DataFields;
        var failures = Column(rows.FailureColumn, rows.MessageOf);
        await group.WriteAsync<long>(fields[0], Enumerable.Range(0, count).Select(place => first + place).ToArray());
        await group.WriteAsync(fields[1], Array.ConvertAll(failures, message => message is null ? Done : Failed));
        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column].IsEnding)
                await group.WriteAsync(fields[column + 2], Column(column, value => double.IsNaN(value) ? null : Endings[(int)value])!);
            else
                await group.WriteAsync<double>(fields[column + 2], Column(column, value => double.IsNaN(value) ? (double?)null : value));
        }

        await group.WriteAsync(fields[^1], failures!);
    }

    private T[] Column<T>(int column, Converter<double, T> convert)
    {
        rows.ReadAll(column, first, _values);
        return Array.ConvertAll(_values, convert);
    }
}
