using System.Runtime.Intrinsics;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Ministers meet: they settle how much to talk about and who speaks first.</summary>
internal static class HighLevelRound
{
    public static void Happen(TalksRun run, TableState table)
    {
        ref var facts = ref table.Facts;
        facts.Rounds++;
        var drawn = run.DrawTogether(table.Streams.Round, facts.Rounds);
        run.Valuation.Update(table, run.Now);
        table.Public.Agenda = BothPreferMini(run, table, drawn) ? Agenda.Mini : Agenda.Comprehensive;
        var talks = table.Public.Talks;
        facts.RoundOpened = run.Now;
        facts.RoundLength = run.Sample(table, HighLevelLength, facts.Rounds);
        facts.OffersInRound = Math.Clamp((int)Math.Round(facts.RoundLength * talks[OffersPerDay], MidpointRounding.AwayFromZero), 1, OfferTabled.MostInRound);
        facts.Opener = drawn[TableStreams.OpeningOffer] < talks[OpeningOffer] ? 0 : 1;
        foreach (var seat in table.Seats)
            seat.LeaksHeard = 0;
        run.Chronicle?.Add(run.Entry(Occurrence.HighLevelRound, table, facts.Opener) with { Agenda = table.Public.Agenda });
        OfferTabled.Schedule(run, table, 0);
    }

    private static bool BothPreferMini(TalksRun run, TableState table, Vector256<double> drawn)
    {
        var mini = true;
        for (var seat = 0; seat < table.Seats.Length; seat++)
            mini &= run.Ask(table, seat, DecisionKind.AgendaWish, (Move.TalkAboutAll, Move.TalkAboutFew), drawn[TableStreams.AgendaWish + seat]) == Move.TalkAboutFew;
        return mini;
    }
}
