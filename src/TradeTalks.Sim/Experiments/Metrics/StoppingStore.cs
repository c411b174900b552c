using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>Passes rows on to another store until a stopping rule is met, so that the experiment ends there, at the end of a block.</summary>
/// <remarks>The experiment then rests on the same rows as one that was asked for so many replications from the start.</remarks>
public sealed class StoppingStore : IColumnStore
{
    private readonly StoppingRule _rule;
    private readonly IColumnStore _rows;
    private readonly int _column;
    private readonly int _days;
    private RunningMean _mean;
    private long _holding;
    private long _completed;

    /// <summary>No rows yet.</summary>
    /// <param name="rule">When to stop.</param>
    /// <param name="rows">Where rows go.</param>
    /// <param name="experiment">The experiment, whose columns hold the quantity of the rule's metric.</param>
    public StoppingStore(StoppingRule rule, IColumnStore rows, Experiment experiment)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        (_rule, _rows) = (rule, rows);
        _column = experiment.Columns.Select(column => column.Name).ToList().IndexOf(rule.Metric.Column.Name);
        if (rule.Metric.State is { } state)
            _days = (state.Table * OutcomeTally.CountsPerTable(experiment.Scenario)) + (state.Day * DailyStates.StateCount);
    }

    /// <summary>Whether the rule has been met.</summary>
    public bool IsMet { get; private set; }

    /// <summary>What the rows so far say about the metric.</summary>
    public Estimate Current => _rule.Metric.Kind == MetricKind.Mean
        ? Estimate.OfMean(_rule.Metric, _mean.ToEstimate())
        : Estimate.OfShare(_rule.Metric, new ShareEstimate(_holding, _completed));

    /// <inheritdoc/>
    public void Prepare(OutcomeChunk chunk) => _rows.Prepare(chunk);

    /// <inheritdoc/>
    public bool TryTake(OutcomeChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        if (IsMet || !_rows.TryTake(chunk))
            return false;
        Add(chunk);
        IsMet = (chunk.First + chunk.Count) % StoppingRule.BlockLength == 0 && _rule.IsMet(Current);
        return true;
    }

    /// <inheritdoc/>
    public int Read(int column, long from, Span<double> values) => _rows.Read(column, from, values);

    private void Add(OutcomeChunk chunk)
    {
        _completed += chunk.Count - chunk.Failures.Count;
        if (_rule.Metric.State is { } state)
        {
            foreach (var ending in state.Endings)
                _holding += chunk.Daily[_days + (int)ending];
            return;
        }

        foreach (var value in chunk.Column(_column))
            Add(value);
    }

    private void Add(double value)
    {
        if (_rule.Metric.Condition is { } condition)
            _holding += condition.Holds(value) ? 1 : 0;
        else if (!double.IsNaN(value))
            _mean.Add(value);
    }
}
