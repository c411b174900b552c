using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>The precision a user wants a run to reach; without one the run plays all it is asked for.</summary>
internal sealed class Until
{
    /// <summary>Courses to play at most where the user names no number.</summary>
    public const long MostReplications = 1_000_000;

    private readonly StoppingRule? _rule;
    private StoppingGoal? _goal;

    private Until(StoppingRule? rule) => _rule = rule;

    /// <summary>Whether the precision was reached.</summary>
    public bool IsReached => _goal is { IsMet: true };

    /// <summary>Reads what the user wants.</summary>
    /// <exception cref="IOException">It is no precision; the message says what to write.</exception>
    public static Until Read(string? text, Scenario scenario)
    {
        if (text is null)
            return new Until(null);
        return StoppingRule.TryParse(text, scenario, out var rule, out var complaint) ? new Until(rule) : throw new IOException($"--until: {complaint}.");
    }

    /// <summary>Courses to play at most.</summary>
    /// <param name="asked">What the command says.</param>
    /// <param name="stated">What the scenario says.</param>
    public long Most(long? asked, long stated) => asked ?? (_rule is null ? stated : MostReplications);

    /// <summary>Courses that are enough whatever the share turns out to be, for the question how much disk they take; for a mean nobody knows before.</summary>
    public long Enough(long most) => _rule is { Metric.Kind: MetricKind.Share } rule ? Math.Min(most, ReplicationCount.ForShare(rule.HalfWidth) + StoppingRule.BlockLength) : most;

    /// <summary>Sets the precision as the goal of an experiment.</summary>
    /// <param name="tally">What it has come to so far.</param>
    /// <param name="rows">The rows it has so far.</param>
    /// <param name="experiment">The experiment.</param>
    public void Set(OutcomeTally tally, IColumnReader rows, Experiment experiment)
    {
        if (_rule is null)
            return;
        _goal = new StoppingGoal(_rule, experiment);
        _goal.CatchUp(tally, rows);
        tally.Goal = _goal;
    }

    /// <summary>How many courses it will probably take, and how well the number is known so far in words; of a run without a wish, all it is asked for.</summary>
    /// <param name="most">Courses to play at most.</param>
    public (long Total, string Known) Outlook(long most)
    {
        if (_rule is null)
            return (most, "");
        if (_goal?.LastLook is not { } look)
            return (Enough(most), "");
        var half = look.Estimate.Interval.HalfWidth is { } width ? Estimates.Width(_rule.Metric, width) : "not known";
        return (Math.Min(most, look.Expected ?? most), $"{Estimates.Value(look.Estimate)} ± {half}, goal {Estimates.Width(_rule.Metric, look.Wanted)}");
    }

    /// <summary>What came of it, as a line for the user; null without a wish.</summary>
    public string? Tell(OutcomeSet outcome)
    {
        if (_rule is null || _goal is null)
            return null;
        var half = _goal.Current.Interval.HalfWidth is { } width ? $"{Estimates.Width(_rule.Metric, width)}" : "not known";
        return $"until {_rule.Text}: {(IsReached ? "reached" : "not reached")} after {Numbers.Count(outcome.Replications)} replications, half-width {half}";
    }
}
