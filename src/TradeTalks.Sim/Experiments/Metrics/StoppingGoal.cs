using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Counts;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>Watches the rows of an experiment until a stopping rule is met, at the end of a block.</summary>
/// <remarks>The experiment then rests on the same rows as one that was asked for so many replications from the start.</remarks>
public sealed class StoppingGoal
{
    private readonly StoppingRule _rule;
    private readonly int _column;
    private readonly int _days;
    private RunningMean _mean;
    private long _holding;
    private long _completed;

    /// <summary>No rows yet.</summary>
    /// <param name="rule">When to stop.</param>
    /// <param name="experiment">The experiment, whose columns hold the quantity of the rule's metric.</param>
    public StoppingGoal(StoppingRule rule, Experiment experiment)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        _rule = rule;
        _column = experiment.Columns.Select(column => column.Name).ToList().IndexOf(rule.Metric.Column.Name);
        if (rule.Metric.State is { } state)
            _days = new CountLayout(experiment.Scenario).StatesFrom(state.Table) + (state.Day * DailyStates.StateCount);
    }

    /// <summary>Whether the rule has been met.</summary>
    public bool IsMet { get; private set; }

    /// <summary>What was seen at the last look, which any thread may read while the experiment goes on; null before the first.</summary>
    public StoppingLook? LastLook { get; private set; }

    /// <summary>What the rows so far say about the metric.</summary>
    public Estimate Current => _rule.Metric.Kind == MetricKind.Mean
        ? Estimate.OfMean(_rule.Metric, _mean.ToEstimate())
        : Estimate.OfShare(_rule.Metric, new ShareEstimate(_holding, _completed));

    /// <summary>Takes in the rows an experiment has already.</summary>
    /// <param name="tally">What they have come to.</param>
    /// <param name="rows">The rows.</param>
    public void CatchUp(OutcomeTally tally, IColumnReader rows)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(rows);
        _completed = tally.Replications - tally.Failed;
        if (_rule.Metric.State is { } state)
        {
            foreach (var ending in state.Endings)
                _holding += tally.Daily[_days + (int)ending];
        }
        else
        {
            ReadAll(rows);
        }

        Look(tally.Replications);
    }

    /// <summary>Takes in the next rows.</summary>
    internal void Add(OutcomeChunk chunk)
    {
        Count(chunk);
        Look(chunk.First + chunk.Count);
    }

    /// <summary>Looks whether the rule is met, at the end of a block.</summary>
    private void Look(long replications)
    {
        if (replications == 0 || replications % StoppingRule.BlockLength != 0)
            return;
        LastLook = new StoppingLook(replications, Current, _rule.Wanted(Current));
        IsMet = _rule.IsMet(Current);
    }

    private void ReadAll(IColumnReader rows)
    {
        var values = new double[OutcomeChunk.Capacity];
        var from = 0L;
        while (rows.Read(_column, from, values) is > 0 and var read)
        {
            foreach (var value in values.AsSpan(0, read))
                Add(value);
            from += read;
        }
    }

    private void Count(OutcomeChunk chunk)
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
