using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments.Counts;

/// <summary>Where each count of an experiment stands in the one row of whole numbers that chunks keep and that are added up.</summary>
/// <remarks>
/// A block for each table of talks over tariffs, then one for each flow of trade, then one for each table with a protocol. Block of a table: replications by day and ending; first agreements by day;
/// moves between stations, by station left and station entered; replications that reached each station; replications that end in each;
/// officials, by sample, seat and <see cref="InsiderCounts"/>. Block of a flow: by sampled day and value of its grid, how many
/// replications come to that tariff on that day less how many leave it; summed over the days up to one, it is a histogram.
/// Block of a table with a protocol: replications by day and ending. All are sums over replications, so counts of any parts of an experiment add up to those of the whole.
/// </remarks>
internal sealed class CountLayout
{
    private readonly int _tables;
    private readonly ImmutableArray<int> _flows;
    private readonly int _bargains;

    /// <summary>The layout of a scenario.</summary>
    public CountLayout(Scenario scenario)
    {
        HorizonDays = scenario.Calendar.HorizonDays;
        Days = SampleDays.Of(HorizonDays);
        _tables = scenario.Talks.Length;
        Grids = [.. scenario.Economy.Flows.Select(flow => TariffGrid.Of(scenario, flow))];
        AgreementsFrom = (HorizonDays + 1) * DailyStates.StateCount;
        MovesFrom = AgreementsFrom + HorizonDays + 1;
        ReachedFrom = MovesFrom + (CourseLog.StateCount * CourseLog.StateCount);
        LastFrom = ReachedFrom + CourseLog.StateCount;
        InsidersFrom = LastFrom + CourseLog.StateCount;
        TableLength = InsidersFrom + (Days.Confidence.Length * 2 * InsiderCounts.Width);
        var from = _tables * TableLength;
        var starts = ImmutableArray.CreateBuilder<int>();
        foreach (var grid in Grids)
        {
            starts.Add(from);
            from += Days.Tariffs.Length * grid.Bins;
        }

        (_flows, _bargains) = (starts.ToImmutable(), from);
        Length = from + (scenario.Bargains.Length * AgreementsFrom);
    }

    /// <summary>The last day.</summary>
    public int HorizonDays { get; }

    /// <summary>The days of samples.</summary>
    public SampleDays Days { get; }

    /// <summary>The grid of each flow of trade.</summary>
    public ImmutableArray<TariffGrid> Grids { get; }

    /// <summary>All counts together.</summary>
    public int Length { get; }

    /// <summary>Counts of one table.</summary>
    public int TableLength { get; }

    /// <summary>Within a table: where first agreements by day begin.</summary>
    public int AgreementsFrom { get; }

    /// <summary>Within a table: where moves begin.</summary>
    public int MovesFrom { get; }

    /// <summary>Within a table: where stations reached begin.</summary>
    public int ReachedFrom { get; }

    /// <summary>Within a table: where last stations begin.</summary>
    public int LastFrom { get; }

    /// <summary>Within a table: where officials begin.</summary>
    public int InsidersFrom { get; }

    /// <summary>The block of a table.</summary>
    public Span<T> Table<T>(Span<T> counts, int table) => counts.Slice(table * TableLength, TableLength);

    /// <summary>The states by day of any table, those with a protocol after the others.</summary>
    public Span<T> States<T>(Span<T> counts, int table) => counts.Slice(StatesFrom(table), AgreementsFrom);

    /// <summary>Where the states by day of any table begin.</summary>
    public int StatesFrom(int table) => table < _tables ? table * TableLength : _bargains + ((table - _tables) * AgreementsFrom);

    /// <summary>The block of a flow of trade.</summary>
    public Span<T> Flow<T>(Span<T> counts, int flow) => counts.Slice(_flows[flow], Days.Tariffs.Length * Grids[flow].Bins);
}
