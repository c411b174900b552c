using System.Globalization;
using System.IO.Compression;
using Parquet;
using Parquet.Schema;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>Writes rows.parquet: the columns of rows.csv with their types, null where a quantity was not observed, in groups of the same size however the run went.</summary>
/// <remarks>Units stand in the file's key-value metadata, as "unit.COLUMN".</remarks>
internal static class RowsParquet
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "rows.parquet";

    /// <summary>Rows of a group.</summary>
    public const int RowsPerGroup = 1 << 16;

    /// <summary>Writes the file.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="pins">What they depend on.</param>
    /// <exception cref="IOException">The disk is full; no part of the file is left.</exception>
    public static void Write(string folder, RunRows rows, RunPins pins)
    {
        using var file = new PendingFile(Path.Combine(folder, FileName));
        WriteAsync(file, rows, pins).GetAwaiter().GetResult();
        file.Commit();
    }

    /// <summary>The columns of the file.</summary>
    public static ParquetSchema SchemaOf(IEnumerable<OutcomeColumn> columns) => new(
    [
        new DataField<long>("replication"),
        new DataField("status", typeof(string), isNullable: false),
        .. columns.Select(column => new DataField(column.Name, column.IsEnding ? typeof(string) : typeof(double), isNullable: true)),
        new DataField("failure", typeof(string), isNullable: true),
    ]);

    private static async Task WriteAsync(PendingFile file, RunRows rows, RunPins pins)
    {
        var schema = SchemaOf(pins.Columns);
        await using var stream = new PendingStream(file);
        await using var writer = await ParquetWriter.CreateAsync(schema, stream, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest });
        writer.CustomMetadata = MetadataOf(rows, pins);
        var rowsOfGroup = new ParquetGroup(rows, (int)Math.Min(RowsPerGroup, rows.Tally.Replications));
        for (var first = 0L; first < rows.Tally.Replications; first += RowsPerGroup)
        {
            using var group = writer.CreateRowGroup();
            await rowsOfGroup.WriteAsync(first, group, schema, pins.Columns);
        }
    }

    private static Dictionary<string, string> MetadataOf(RunRows rows, RunPins pins)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["inputs"] = pins.Inputs,
            ["model"] = pins.Model,
            ["seed"] = pins.Seed.ToString(CultureInfo.InvariantCulture),
            ["replications"] = rows.Tally.Replications.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var column in pins.Columns.Where(column => !column.IsEnding))
            metadata[$"unit.{column.Name}"] = UnitOf(column);
        return metadata;
    }

    private static string UnitOf(OutcomeColumn column) => column.Quantity == Quantity.Share ? "fraction" : column.Unit.Length == 0 ? "1" : column.Unit;
}
