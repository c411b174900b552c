using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments;

/// <summary>Works out real incomes by ending.</summary>
internal sealed class Incomes(Scenario scenario, OutcomeSet outcome, ColumnEstimates estimates)
{
    private readonly Dictionary<string, int> _places = outcome.Columns.Select((column, place) => (column.Name, place)).ToDictionary(column => column.Name, column => column.place, StringComparer.Ordinal);

    /// <summary>One table of incomes for each table of the talks.</summary>
    public ImmutableArray<IncomeTable> ByEnding() => [.. scenario.Talks.Select(talks => OfTable(talks))];

    private IncomeTable OfTable(Talks talks)
    {
        var sides = scenario.Sides.Select(side => RowOf(talks, side.Id, isSide: true));
        var others = scenario.Economy.ThirdRegions.Select(region => RowOf(talks, region, isSide: false));
        return new IncomeTable(talks.Id, $"{scenario.Sides[talks.First].Id} and {scenario.Sides[talks.Second].Id}", [.. sides, .. others]);
    }

    private IncomeRow RowOf(Talks talks, string region, bool isSide)
    {
        var income = _places[$"{region}.real_income"];
        var ending = _places[$"{talks.Id}.ending"];
        return new IncomeRow(
            region,
            isSide,
            Spread(income, new ColumnScan(outcome.Values, income), isSide),
            [.. Enum.GetValues<Ending>().Select(each => Spread(income, new ColumnScan(outcome.Values, income, new ColumnFilter(ending, value => value == (double)each)), isSide))]);
    }

    private SpreadRow Spread(int column, ColumnScan scan, bool isSide)
    {
        var described = outcome.Columns[column];
        return isSide ? SpreadRow.Of(described, scan, estimates) : new SpreadRow(described.Label, described.Quantity, described.Unit, [], ColumnEstimates.Mean(scan));
    }
}
