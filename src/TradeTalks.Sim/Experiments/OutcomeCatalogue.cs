using System.Collections.Immutable;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments;

/// <summary>What is read off each replication. To add a quantity, add a column here or in the two files beside: files, summary and figures pick it up.</summary>
public static class OutcomeCatalogue
{
    /// <summary>The columns of a scenario: those of each table, of each flow of trade, of each side, then of the whole.</summary>
    public static ImmutableArray<OutcomeColumn> Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return
        [
            .. Enumerable.Range(0, scenario.Talks.Length).SelectMany(table => TableColumns.Of(scenario, table)),
            .. Enumerable.Range(0, scenario.Bargains.Length).SelectMany(table => BargainColumns.Of(scenario, table)),
            .. Enumerable.Range(0, scenario.Economy.Flows.Length).SelectMany(flow => TradeColumns.OfFlow(scenario, flow)),
            .. Enumerable.Range(0, scenario.EntityLists.Length).Select(list => TradeColumns.OfEntityList(scenario, list)),
            .. scenario.Talks.IsEmpty ? [] : OfTalks(scenario),
        ];
    }

    private static IEnumerable<OutcomeColumn> OfTalks(Scenario scenario) =>
    [
        .. Enumerable.Range(0, scenario.Sides.Length).SelectMany(side => OfSide(scenario, side)),
        .. Enumerable.Range(0, scenario.Economy.ThirdRegions.Length).Select(region => TradeColumns.OfThirdRegion(scenario, region)),
        new("steps_put_off", "tariff steps put off", Quantity.Number, "", state => Sum(state, facts => facts.Postponements)),
        new("steps_carried_out", "tariff steps carried out", Quantity.Number, "", state => Sum(state, facts => facts.Executions)),
    ];

    private static IEnumerable<OutcomeColumn> OfSide(Scenario scenario, int side)
    {
        var id = scenario.Sides[side].Id;
        yield return new($"{id}.real_income", $"{id} real income, last day", Quantity.Money, "bn USD/yr", state => state.Trade.RealIncome[side]);
        yield return new($"{id}.revenue", $"{id} tariff revenue, last day", Quantity.Money, "bn USD/yr", state => state.Trade.Revenue[side]);
        yield return new($"{id}.shocks", $"{id} political shocks", Quantity.Number, "", state => state.Sides[side].Shocks) { IsShown = false };
        if (scenario.Sides[side].Election is not null)
            yield return new($"{id}.principal_replaced", $"{id} principal replaced", Quantity.Number, "", state => state.Sides[side].IsPrincipalReplaced ? 1 : 0) { IsShown = false };
    }

    private static double Sum(TalksState state, Func<TableFacts, int> count)
    {
        var sum = 0;
        foreach (var table in state.Tables)
            sum += count(table.Facts);
        return sum;
    }
}
