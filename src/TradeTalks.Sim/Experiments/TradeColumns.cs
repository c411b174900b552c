using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments;

/// <summary>What is read off trade and measures in a replication.</summary>
internal static class TradeColumns
{
    /// <summary>The columns of a flow of trade: its tariff over time, and the duties collected on it.</summary>
    public static IEnumerable<OutcomeColumn> OfFlow(Scenario scenario, int index)
    {
        var flow = scenario.Economy.Flows[index];
        var (importer, exporter) = (scenario.Sides[flow.Importer].Id, scenario.Sides[flow.Exporter].Id);
        var name = $"tariff.{importer}.{exporter}";
        yield return new(name, $"{importer} tariff on {exporter}, last day", Quantity.Share, "", state => state.AverageTariff(index)) { Role = OutcomeRole.FinalTariff };
        var days = PathLog.CheckpointsOf(scenario.Calendar.HorizonDays);
        for (var checkpoint = 0; checkpoint < days.Length - 1; checkpoint++)
        {
            var place = checkpoint;
            yield return new($"{name}.day_{days[place]}", $"{importer} tariff on {exporter}, day {days[place]}", Quantity.Share, "", state => state.Path.Tariff(place, index)) { IsShown = false };
        }

        yield return new($"duties.{importer}.{exporter}", $"{importer} duties on {exporter}, whole time", Quantity.Money, "bn USD", state => Duties(state, flow)) { IsShown = false };
        if (scenario.Economy.ThirdRegions.Length > 0)
            yield return new($"diverted.{importer}.{exporter}", $"{importer} imports from others, last day", Quantity.Money, "bn USD/yr", state => state.Trade.Diverted[index]) { IsShown = false };
    }

    /// <summary>The column of a region that is no side: its real income.</summary>
    public static OutcomeColumn OfThirdRegion(Scenario scenario, int region)
    {
        var (code, place) = (scenario.Economy.ThirdRegions[region], scenario.Sides.Length + region);
        return new($"{code}.real_income", $"{code} real income, last day", Quantity.Money, "bn USD/yr", state => state.Trade.RealIncome[place]) { IsShown = false };
    }

    /// <summary>The column of a blacklist: how many are on it at the end.</summary>
    public static OutcomeColumn OfEntityList(Scenario scenario, int list) =>
        new($"{scenario.EntityLists[list].Id}.entities", $"entities on {scenario.EntityLists[list].Id}, last day", Quantity.Number, "", state => state.Entities[list]) { IsShown = false };

    private static double Duties(TalksState state, TradeFlow flow)
    {
        var sum = 0.0;
        var lists = state.Scenario.TariffLists;
        for (var list = 0; list < lists.Length; list++)
        {
            if (lists[list].Imposer == flow.Importer && lists[list].Target == flow.Exporter)
                sum += state.Tariffs.Duties(list);
        }

        return sum;
    }
}
