using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Ministers meet: they settle how much to talk about and who speaks first.</summary>
internal static class HighLevelRound
{
    public static void Happen(TalksRun run, TableState table)
    {
        table.Rounds++;
        run.Valuation.Update(table, run.Now);
        table.Agenda = BothPreferMini(run, table) ? Agenda.Mini : Agenda.Comprehensive;
        var talks = table.Public.Talks;
        table.RoundOpened = run.Now;
        table.RoundLength = run.Sample(table, HighLevelLength, table.Rounds);
        table.OffersInRound = Math.Clamp((int)Math.Round(table.RoundLength * talks[OffersPerDay], MidpointRounding.AwayFromZero), 1, OfferTabled.MostInRound);
        table.Opener = run.Happens(talks[OpeningOffer], table.Streams.OpeningOffer, table.Rounds) ? 0 : 1;
        OfferTabled.Schedule(run, table, 0);
    }

    private static bool BothPreferMini(TalksRun run, TableState table)
    {
        for (var seat = 0; seat < table.Seats.Length; seat++)
        {
            if (run.Happens(PoliticalAgent.PrefersComprehensive(table.ViewOf(seat)), table.Streams.AgendaWish[seat], table.Rounds))
                return false;
        }

        return true;
    }
}
