using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments;

/// <summary>Works out real incomes, tariff revenue and trade diverted by ending.</summary>
internal sealed class Incomes(Scenario scenario, OutcomeSet outcome, ColumnEstimates estimates)
{
    private readonly Dictionary<string, int> _places = outcome.Columns.Select((column, place) => (column.Name, place)).ToDictionary(column => column.Name, column => column.place, StringComparer.Ordinal);

    /// <summary>One table of incomes for each table of the talks.</summary>
    public ImmutableArray<IncomeTable> ByEnding() => [.. scenario.Talks.Select(talks => OfTable(talks))];

    private IncomeTable OfTable(Talks talks)
    {
        var sides = scenario.Sides.Select(side => RowOf(talks, side.Id, $"{side.Id}.real_income", isSide: true));
        var others = scenario.Economy.ThirdRegions.Select(region => RowOf(talks, region, $"{region}.real_income", isSide: false));
        return new IncomeTable(talks.Id, $"{scenario.Sides[talks.First].Id} and {scenario.Sides[talks.Second].Id}", [.. sides, .. others])
        {
            Revenue = [.. scenario.Sides.Select(side => RowOf(talks, side.Id, $"{side.Id}.revenue", isSide: true))],
            Diverted = [.. DivertedBetween(talks, scenario.Sides[talks.First].Id, scenario.Sides[talks.Second].Id)],
        };
    }

    private IEnumerable<IncomeRow> DivertedBetween(Talks talks, string first, string second)
    {
        foreach (var (importer, exporter) in ((string, string)[])[(first, second), (second, first)])
        {
            if (scenario.Economy.ThirdRegions.Length > 0 && _places.ContainsKey($"diverted.{importer}.{exporter}"))
                yield return RowOf(talks, importer, $"diverted.{importer}.{exporter}", isSide: true);
        }
    }

    private IncomeRow RowOf(Talks talks, string region, string column, bool isSide)
    {
        var place = _places[column];
        var ending = _places[$"{talks.Id}.ending"];
        return new IncomeRow(
            region,
            isSide,
            Spread(place, new ColumnScan(outcome.Values, place), isSide),
            [.. Enum.GetValues<Ending>().Select(each => Spread(place, new ColumnScan(outcome.Values, place, new ColumnFilter(ending, value => value == (double)each)), isSide))]);
    }

    private SpreadRow Spread(int column, ColumnScan scan, bool isSide)
    {
        var described = outcome.Columns[column];
        return isSide ? SpreadRow.Of(described, scan, estimates) : new SpreadRow(described.Label, described.Quantity, described.Unit, [], ColumnEstimates.Mean(scan));
    }
}
