using System.Collections.Immutable;
using Parquet;
using Parquet.Schema;
using TradeTalks.Sim.Experiments;

namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>Reads rows.parquet back into the spool it was made from.</summary>
internal static class ParquetRows
{
    /// <summary>Copies all rows of a file.</summary>
    /// <returns>False if the file is none of ours; whether its values are the right ones, the check sums tell.</returns>
    public static bool TryCopy(string path, ImmutableArray<OutcomeColumn> columns, FailureWords words, ColumnSpool spool)
    {
        try
        {
            return CopyAsync(path, columns, words, spool).GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is not UnauthorizedAccessException and not OutOfMemoryException)
        {
            return false;
        }
    }

    private static async Task<bool> CopyAsync(string path, ImmutableArray<OutcomeColumn> columns, FailureWords words, ColumnSpool spool)
    {
        await using var reader = await ParquetReader.CreateAsync(path);
        if (!reader.Schema.DataFields.Select(field => field.Name).SequenceEqual(RowsParquet.SchemaOf(columns).DataFields.Select(field => field.Name)))
            return false;
        var first = 0L;
        for (var number = 0; number < reader.RowGroupCount; number++)
        {
            using var group = reader.OpenRowGroupReader(number);
            await CopyGroupAsync(group, reader.Schema.DataFields, columns, (column, values) => spool.Put(column, first, values), words);
            first += group.RowCount;
        }

        return true;
    }

    private static async Task CopyGroupAsync(ParquetRowGroupReader group, DataField[] fields, ImmutableArray<OutcomeColumn> columns, Action<int, double[]> put, FailureWords words)
    {
        for (var column = 0; column < columns.Length; column++)
            put(column, columns[column].IsEnding ? Array.ConvertAll(await WordsAsync(group, fields[column + 2]), ParquetGroup.EndingOf) : await NumbersAsync(group, fields[column + 2]));
        put(columns.Length, Array.ConvertAll(await WordsAsync(group, fields[^1]), message => message is null ? FailureWords.None : (double)words.NumberOf(message)));
    }

    private static async Task<double[]> NumbersAsync(ParquetRowGroupReader group, DataField field)
    {
        var values = new double?[group.RowCount];
        await group.ReadAsync<double>(field, values.AsMemory());
        return Array.ConvertAll(values, value => value ?? double.NaN);
    }

    private static async Task<string?[]> WordsAsync(ParquetRowGroupReader group, DataField field)
    {
        var values = new string?[group.RowCount];
        await group.ReadAsync(field, values.AsMemory());
        return values;
    }
}
