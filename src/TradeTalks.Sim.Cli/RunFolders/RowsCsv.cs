using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Writes one line per replication: its number, its status, and every outcome column; empty where a quantity was not observed.</summary>
internal static class RowsCsv
{
    /// <summary>Writes the rows.</summary>
    public static void Write(OutcomeSet outcome, Stream stream)
    {
        using var writer = new StreamWriter(stream, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.Write("replication,status");
        foreach (var column in outcome.Columns)
            writer.Write($",{column.Name}");
        writer.WriteLine();
        var failed = outcome.Failures.Select(failure => failure.Replication).ToHashSet();
        var replication = 0L;
        foreach (var row in outcome.Rows())
        {
            writer.Write($"{replication},{(failed.Contains(replication) ? "failed" : "done")}");
            WriteValues(writer, outcome, row.Span);
            replication++;
        }
    }

    private static void WriteValues(StreamWriter writer, OutcomeSet outcome, ReadOnlySpan<double> row)
    {
        for (var column = 0; column < row.Length; column++)
        {
            writer.Write(',');
            if (double.IsNaN(row[column]))
                continue;
            if (outcome.Columns[column].IsEnding)
                writer.Write(EndingWords.Id((Ending)row[column]));
            else
                writer.Write(row[column]);
        }

        writer.WriteLine();
    }
}
