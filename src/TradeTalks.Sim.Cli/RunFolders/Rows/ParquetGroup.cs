using System.Collections.Immutable;
using Parquet;
using Parquet.Schema;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>One group of rows after the other on its way into rows.parquet, a column at a time, in the same little memory.</summary>
/// <param name="rows">All rows.</param>
/// <param name="capacity">Rows of a group at most.</param>
internal sealed class ParquetGroup(RunRows rows, int capacity)
{
    private const string Done = "done";
    private const string Failed = "failed";

    private static readonly string[] Endings = [.. Enum.GetValues<Ending>().Select(EndingWords.Id)];

    private readonly double[] _values = new double[capacity];
    private readonly double?[] _observed = new double?[capacity];
    private readonly string?[] _words = new string?[capacity];
    private readonly long[] _numbers = new long[capacity];

    /// <summary>The value of an ending's word; NaN where there is none.</summary>
    public static double EndingOf(string? word) => word is null ? double.NaN : Array.IndexOf(Endings, word);

    /// <summary>Writes the rows from a number on, as many as there are and as fit.</summary>
    public async Task WriteAsync(long first, ParquetRowGroupWriter group, ParquetSchema schema, ImmutableArray<OutcomeColumn> columns)
    {
        var fields = schema.DataFields;
        var count = rows.ReadAll(rows.FailureColumn, first, _values);
        for (var place = 0; place < count; place++)
            _numbers[place] = first + place;
        await group.WriteAsync<long>(fields[0], _numbers.AsMemory(0, count));
        await group.WriteAsync(fields[1], Words(count, value => value == FailureWords.None ? Done : Failed)!);
        for (var column = 0; column < columns.Length; column++)
        {
            rows.ReadAll(column, first, _values);
            if (columns[column].IsEnding)
                await group.WriteAsync(fields[column + 2], Words(count, value => double.IsNaN(value) ? null : Endings[(int)value])!);
            else
                await group.WriteAsync<double>(fields[column + 2], Observed(count));
        }

        rows.ReadAll(rows.FailureColumn, first, _values);
        await group.WriteAsync(fields[^1], Words(count, rows.MessageOf)!);
    }

    private ReadOnlyMemory<double?> Observed(int count)
    {
        for (var place = 0; place < count; place++)
            _observed[place] = double.IsNaN(_values[place]) ? null : _values[place];
        return _observed.AsMemory(0, count);
    }

    private ArraySegment<string?> Words(int count, Func<double, string?> wordOf)
    {
        for (var place = 0; place < count; place++)
            _words[place] = wordOf(_values[place]);
        return new ArraySegment<string?>(_words, 0, count);
    }
}
