using TradeTalks.Sim.Experiments.Metrics;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>A metric read off the rows of an experiment.</summary>
/// <param name="metric">The metric.</param>
/// <param name="outcome">The rows.</param>
internal sealed class MetricColumn(Metric metric, OutcomeSet outcome)
{
    private readonly int _column = outcome.Columns.IndexOf(outcome.Columns.First(column => column.Name == metric.Column.Name));

    /// <summary>Reads all the values wanted, which must be there.</summary>
    public void Read(long from, Span<double> values)
    {
        for (var read = 0; read < values.Length;)
        {
            var count = outcome.Values.Read(_column, from + read, values[read..]);
            if (count == 0)
                throw new InvalidOperationException($"Replication {from + read} has no value of {metric.Name}.");
            read += count;
        }

        foreach (ref var value in values)
            value = metric.Of(value);
    }
}
