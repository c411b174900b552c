using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Metrics;

namespace TradeTalks.Sim.Experiments.Sweeps;

/// <summary>The values of a metric's own column, to be read beside those of another experiment.</summary>
internal sealed class PairedColumn
{
    private const int BlockLength = 4096;

    private readonly IColumnStore _values;
    private readonly int _column;
    private readonly double[] _block = new double[BlockLength];

    /// <summary>The column of a metric.</summary>
    /// <exception cref="ArgumentException">The experiment has not kept it.</exception>
    public PairedColumn(Metric metric, OutcomeSet outcome)
    {
        var name = metric.ToColumn().Name;
        _values = outcome.Values;
        _column = outcome.Columns.Select(column => column.Name).ToList().IndexOf(name);
        if (_column < 0)
            throw new ArgumentException($"The experiment has no column '{name}'.", nameof(outcome));
    }

    /// <summary>The pairs in which both have a value, in the order of the replications.</summary>
    public IEnumerable<(double Here, double There)> With(PairedColumn other)
    {
        for (var from = 0L; ; from += BlockLength)
        {
            var count = Math.Min(Fill(from), other.Fill(from));
            for (var place = 0; place < count; place++)
            {
                if (!double.IsNaN(_block[place]) && !double.IsNaN(other._block[place]))
                    yield return (_block[place], other._block[place]);
            }

            if (count < BlockLength)
                yield break;
        }
    }

    private int Fill(long from)
    {
        var filled = 0;
        while (filled < BlockLength && _values.Read(_column, from + filled, _block.AsSpan(filled)) is var count and > 0)
            filled += count;
        return filled;
    }
}
