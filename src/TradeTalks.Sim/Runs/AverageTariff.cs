using TradeTalks.Sim.Economy;

namespace TradeTalks.Sim.Runs;

/// <summary>How high the tariff on a flow of trade is.</summary>
public static class AverageTariff
{
    /// <summary>The average tariff on a flow now, as a fraction, weighted with trade before the conflict.</summary>
    public static double On(TalksState state, TradeFlow flow)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(flow);
        var duty = 0.0;
        var rates = state.Tariffs.Rates;
        for (var list = 0; list < rates.Length; list++)
        {
            var described = state.Scenario.TariffLists[list];
            if (described.Imposer == flow.Importer && described.Target == flow.Exporter)
                duty += described.Coverage * rates[list];
        }

        return flow.Tariff + (duty / flow.Imports);
    }
}
