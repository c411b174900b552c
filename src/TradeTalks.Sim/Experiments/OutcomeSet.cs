using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Experiments;

/// <summary>What many replications have come to: a row for each, in the order of their numbers, and what can be counted without rows.</summary>
/// <param name="Columns">The quantities of a row.</param>
/// <param name="Values">The rows, column by column.</param>
/// <param name="Daily">How many talks stood how on each day, for each table.</param>
public sealed record OutcomeSet(ImmutableArray<OutcomeColumn> Columns, IColumnStore Values, ImmutableArray<DailyStates> Daily)
{
    /// <summary>The most failed replications that are kept with their messages.</summary>
    public const int MostFailures = 1000;

    /// <summary>What the courses at each table passed through.</summary>
    public required ImmutableArray<TableCourse> Courses { get; init; }

    /// <summary>How high the average tariff on each flow of trade was over time.</summary>
    public required ImmutableArray<TariffCounts> Tariffs { get; init; }

    /// <summary>Replications played, failed ones included.</summary>
    public required long Replications { get; init; }

    /// <summary>Replications that failed; their values are NaN.</summary>
    public required long Failed { get; init; }

    /// <summary>The first <see cref="MostFailures"/> replications that failed, in order.</summary>
    public required ImmutableArray<FailedReplication> Failures { get; init; }

    /// <summary>A hash of everything that happened in all replications, in the order of their numbers.</summary>
    public required ulong Fingerprint { get; init; }

    /// <summary>The values of a column that were observed, in the order of the replications, all at once.</summary>
    /// <param name="column">Its place among <see cref="Columns"/>.</param>
    public double[] Observed(int column)
    {
        var observed = new List<double>();
        var scan = new ColumnScan(Values, column);
        while (scan.TryNext(out var values))
            observed.AddRange(values);
        return [.. observed];
    }
}

/// <summary>A replication that did not come to its end.</summary>
/// <param name="Replication">Its number.</param>
/// <param name="Message">What went wrong.</param>
public sealed record FailedReplication(long Replication, string Message);
