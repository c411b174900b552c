using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>One number that sums up many replications, as a user names it: share(any deal by 2019-12-15), mean(main.rounds), p90(main.purchases).</summary>
/// <param name="Kind">What is worked out of the replications.</param>
/// <param name="Text">The metric in its usual spelling; two metrics with one text are the same.</param>
/// <param name="Column">The quantity it is about; for a share of a state a column of ones and zeros.</param>
public sealed record Metric(MetricKind Kind, string Text, OutcomeColumn Column)
{
    /// <summary>Which quantile, strictly between 0 and 1; 0 for other kinds.</summary>
    public double Probability { get; init; }

    /// <summary>The state a share counts; null for other metrics.</summary>
    public StateTarget? State { get; init; }

    /// <summary>The condition a share counts; null for other metrics.</summary>
    public Condition? Condition { get; init; }

    /// <summary>What its value measures.</summary>
    public Quantity Quantity => Kind == MetricKind.Share ? Quantity.Share : Column.Quantity;

    /// <summary>The unit behind its value for people; empty for a bare number.</summary>
    public string Unit => Kind == MetricKind.Share ? "%" : Column.Unit;

    /// <summary>Reads a metric.</summary>
    /// <param name="text">As written: kind(what), or a bare state or quantity.</param>
    /// <param name="scenario">The case whose tables, quantities and dates it may name.</param>
    /// <exception cref="FormatException">The text names no metric; the message says why and what may be meant.</exception>
    public static Metric Parse(string text, Scenario scenario) =>
        TryParse(text, scenario, out var metric, out var complaint) ? metric : throw new FormatException(complaint.ToString());

    /// <summary>Reads a metric, or says why the text names none.</summary>
    /// <param name="text">As written: kind(what), or a bare state or quantity.</param>
    /// <param name="scenario">The case whose tables, quantities and dates it may name.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="complaint">What is wrong.</param>
    public static bool TryParse(string text, Scenario scenario, [NotNullWhen(true)] out Metric? metric, [NotNullWhen(false)] out MetricComplaint? complaint)
    {
        (metric, complaint) = MetricText.TryRead(text, out var written, out var unreadable) ? new MetricFinder(scenario).Find(written) : (null, unreadable);
        return complaint is null;
    }

    /// <summary>The metric's value in each replication, as a column: for shares 1 or 0, for other kinds the quantity itself.</summary>
    public OutcomeColumn ToColumn() => Condition is { } condition
        ? new OutcomeColumn(Text, Text, Quantity.Share, "", state => condition.Holds(Column.Read(state)) ? 1 : 0)
        : Column;
}

/// <summary>What is worked out of many replications.</summary>
public enum MetricKind
{
    /// <summary>The share of replications in which something is the case.</summary>
    Share,

    /// <summary>The mean of a quantity over the replications that have it.</summary>
    Mean,

    /// <summary>A quantile of a quantity over the replications that have it.</summary>
    Quantile,
}

/// <summary>The state of a table at the close of a day.</summary>
/// <param name="Table">The table's place among those over tariffs, then those with a protocol.</param>
/// <param name="Endings">The states that count.</param>
/// <param name="Day">The day, 0 to the horizon.</param>
public sealed record StateTarget(int Table, ImmutableArray<Ending> Endings, int Day)
{
    /// <summary>Whether a replication that has just been played is in one of the states.</summary>
    public bool Holds(TalksState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var days = Table < state.Tables.Length ? state.Tables[Table].Days : state.Bargains[Table - state.Tables.Length].Days;
        return Endings.Contains(days.Days[Day]);
    }
}
