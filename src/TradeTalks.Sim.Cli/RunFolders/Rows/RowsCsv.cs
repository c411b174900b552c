using System.Buffers;
using TradeTalks.Sim.Experiments;

namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>Writes rows.csv. Its bytes depend on the rows alone, not on threads or on how often the run was interrupted.</summary>
internal static class RowsCsv
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "rows.csv";

    private const int RowsPerBlock = 2048;

    /// <summary>Writes the file.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="experiment">What they are of.</param>
    /// <exception cref="IOException">The disk is full; no part of the file is left.</exception>
    public static void Write(string folder, RunRows rows, Experiment experiment)
    {
        var columns = OutcomeCatalogue.Of(experiment.Scenario);
        var text = new RowsText(columns);
        using var file = new PendingFile(Path.Combine(folder, FileName));
        file.Append(text.Header());
        var count = rows.Tally.Replications;
        var writers = (int)Math.Min(experiment.Threads, (count + RowsPerBlock - 1) / RowsPerBlock);
        var blocks = Enumerable.Range(0, writers).Select(_ => (Rows: new RowBlock(columns.Length, RowsPerBlock), Text: new ArrayBufferWriter<byte>())).ToArray();
        for (var first = 0L; first < count; first += writers * RowsPerBlock)
        {
            var from = first;
            Parallel.For(0, writers, new ParallelOptions { MaxDegreeOfParallelism = writers }, place =>
            {
                blocks[place].Text.ResetWrittenCount();
                rows.Read(from + (place * RowsPerBlock), blocks[place].Rows);
                text.Write(blocks[place].Rows, blocks[place].Text);
            });
            foreach (var block in blocks)
                file.Append(block.Text.WrittenSpan);
        }

        file.Commit();
    }
}
