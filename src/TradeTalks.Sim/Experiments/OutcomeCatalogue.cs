using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments;

/// <summary>What is read off each replication. To add a quantity, add a column here: files, summary and figures pick it up.</summary>
public static class OutcomeCatalogue
{
    /// <summary>The columns of a scenario: those of each table, then of each pair of traders, then of the whole.</summary>
    public static ImmutableArray<OutcomeColumn> Of(Scenario scenario) =>
    [
        .. Enumerable.Range(0, scenario.Talks.Length).SelectMany(table => OfTable(scenario, table)),
        .. scenario.Economy.Flows.Select(flow => TariffAtTheEnd(scenario, flow)),
        new("steps_put_off", "tariff steps put off", Quantity.Number, "", state => state.Postponements),
        new("steps_carried_out", "tariff steps carried out", Quantity.Number, "", state => state.StepsCarriedOut),
    ];

    private static IEnumerable<OutcomeColumn> OfTable(Scenario scenario, int table)
    {
        var id = scenario.Talks[table].Id;
        var at = scenario.Talks.Length == 1 ? "" : $" ({id})";
        var first = scenario.Sides[scenario.Talks[table].First].Id;
        yield return new($"{id}.ending", $"ending{at}", Quantity.Number, "", state => (int)state.Tables[table].Days.State) { IsShown = false, IsEnding = true };
        yield return new($"{id}.days_to_agreement", $"days to agreement{at} (if any)", Quantity.Duration, "d", state => IfAgreed(state.Tables[table], agreed => agreed.AgreedAt.Day));
        yield return new($"{id}.rounds", $"high-level rounds held{at}", Quantity.Number, "", state => state.Tables[table].Rounds);
        yield return new($"{id}.mid_level_meetings", $"mid-level meetings held{at}", Quantity.Number, "", state => state.Tables[table].Meetings) { IsShown = false };
        yield return new($"{id}.walk_outs", $"walk-outs{at}", Quantity.Number, "", state => state.Tables[table].WalkOuts) { IsShown = false };
        yield return new($"{id}.text_gap", $"text open on the last day{at}", Quantity.Share, "", state => state.Tables[table].Public.TextGap) { IsShown = false };
        yield return new($"{id}.purchases", $"purchases pledged{at} (if any)", Quantity.Money, "bn USD/yr", state => IfAgreed(state.Tables[table], Purchases));
        yield return new($"{id}.share_of_{first}", $"{first} share of gain{at} (if deal)", Quantity.Share, "", state => state.Tables[table].ShareOfFirst);
    }

    private static OutcomeColumn TariffAtTheEnd(Scenario scenario, TradeFlow flow)
    {
        var importer = scenario.Sides[flow.Importer].Id;
        var exporter = scenario.Sides[flow.Exporter].Id;
        return new($"tariff.{importer}.{exporter}", $"{importer} tariff on {exporter}, last day", Quantity.Share, "", state => AverageTariff(state, flow));
    }

    /// <summary>The average tariff on a flow, weighted with trade before the conflict.</summary>
    private static double AverageTariff(TalksState state, TradeFlow flow)
    {
        var duty = 0.0;
        for (var list = 0; list < state.Rates.Length; list++)
        {
            var described = state.Scenario.TariffLists[list];
            if (described.Imposer == flow.Importer && described.Target == flow.Exporter)
                duty += described.Coverage * state.Rates[list];
        }

        return flow.Tariff + (duty / flow.Imports);
    }

    private static double IfAgreed(TableState table, Func<TableState, double> read) => table.Status == TableStatus.Agreed ? read(table) : double.NaN;

    private static double Purchases(TableState table)
    {
        var sum = 0.0;
        for (var segment = 0; segment < table.Segments.Length; segment++)
        {
            if (table.Segments[segment].Kind == IssueKind.Purchases)
                sum += table.Offer[segment] * table.Segments[segment].Amount;
        }

        return sum;
    }
}
