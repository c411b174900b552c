using System.IO.Compression;
using Parquet;
using Parquet.Schema;
using TradeTalks.Sim.Cli.RunFolders.Rows;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Writes a small table as Parquet: words, whole numbers and numbers, any of which may be missing.</summary>
internal static class TableParquet
{
    /// <summary>Writes the file, whole or not at all. Equal tables give equal bytes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">Names and types: string, long or double.</param>
    /// <param name="rows">The rows, each with a cell for each column.</param>
    /// <param name="facts">What is said of the whole table, as names with words.</param>
    /// <exception cref="IOException">The disk is full; no part of the file is left.</exception>
    public static void Write(string path, IReadOnlyList<(string Name, Type Type)> columns, IReadOnlyList<object?[]> rows, IReadOnlyList<(string Name, string Words)> facts)
    {
        using var file = new PendingFile(path);
        WriteAsync(file, columns, rows, facts).GetAwaiter().GetResult();
        file.Commit();
    }

    private static async Task WriteAsync(PendingFile file, IReadOnlyList<(string Name, Type Type)> columns, IReadOnlyList<object?[]> rows, IReadOnlyList<(string Name, string Words)> facts)
    {
        var schema = new ParquetSchema(columns.Select(static column => new DataField(column.Name, column.Type, isNullable: true)));
        await using var stream = new PendingStream(file);
        await using var writer = await ParquetWriter.CreateAsync(schema, stream, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest });
        writer.CustomMetadata = facts.ToDictionary(static fact => fact.Name, static fact => fact.Words, StringComparer.Ordinal);
        using var group = writer.CreateRowGroup();
        for (var place = 0; place < columns.Count; place++)
            await WriteColumnAsync(group, schema.DataFields[place], columns[place].Type, [.. rows.Select(row => row[place])]);
    }

    private static async Task WriteColumnAsync(ParquetRowGroupWriter group, DataField field, Type type, object?[] cells)
    {
        if (type == typeof(string))
            await group.WriteAsync(field, new ArraySegment<string?>([.. cells.Select(static cell => (string?)cell)])!);
        else if (type == typeof(long))
            await group.WriteAsync<long>(field, (long?[])[.. cells.Select(static cell => (long?)cell)]);
        else
            await group.WriteAsync<double>(field, (double?[])[.. cells.Select(static cell => (double?)cell)]);
    }
}
