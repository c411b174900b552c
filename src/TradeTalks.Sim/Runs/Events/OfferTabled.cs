using TradeTalks.Sim.Sides.Strategies;
using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A side tables an offer; the other accepts it, refuses it, or walks out.</summary>
internal static class OfferTabled
{
    /// <summary>Offers one round can hold.</summary>
    public const int MostInRound = 200;

    private const int OccasionsPerRound = 256;

    /// <summary>Puts an offer of the round under way into the diary. Each has an equal share of the round and comes in the middle of it, so that all fall on days of the round.</summary>
    public static void Schedule(TalksRun run, TableState table, int offer)
    {
        var share = (offer + 0.5) / table.OffersInRound;
        run.Schedule(EventKind.OfferTabled, table.RoundOpened.PlusDays(share * table.RoundLength), table, offer);
    }

    public static void Happen(TalksRun run, TableState table, int offer)
    {
        var occasion = (table.Rounds * OccasionsPerRound) + offer;
        var proposer = (table.Opener + offer) % 2;
        var responder = 1 - proposer;
        Prepare(run, table, offer);
        PoliticalAgent.Offer(table.ViewOf(proposer), table.Agenda, ref table.Offer);

        var view = table.ViewOf(responder);
        if (run.Happens(PoliticalAgent.Accepts(view, table.Agenda, table.Offer), table.Streams.Answer[responder], occasion))
            Agreement.Reach(run, table);
        else if (run.Happens(PoliticalAgent.WalksOut(view, table.Agenda, table.Offer), table.Streams.WalkOut[responder], occasion))
            WalkOut(run, table);
        else
            GoOn(run, table, offer, responder, occasion);
    }

    private static void Prepare(TalksRun run, TableState table, int offer)
    {
        table.Public.Now = run.Now;
        var urgency = Deadlines.Elapsed(run.State, table, run.Now) + (offer * table.Public.Talks[UrgencyPerOffer]);
        table.Public.Urgency = Math.Clamp(urgency, 0, 1);
    }

    private static void WalkOut(TalksRun run, TableState table)
    {
        table.WalkOuts++;
        table.IsRoundPlanned = false;
        foreach (var seat in table.Seats)
            seat.Belief.Move(-seat.Me[WalkOutBlow], run.Now, seat.Me);
        if (run.Happens(table.Public.Talks[Collapse], table.Streams.Collapse, table.Rounds))
            Diary.BreakOff(run, table);
        else
            Diary.PlanMidLevel(run, table);
        Standing.Note(run, table);
    }

    private static void GoOn(TalksRun run, TableState table, int offer, int responder, int occasion)
    {
        TakeIn(run, table, responder, occasion);
        if (offer + 1 < table.OffersInRound)
            Schedule(run, table, offer + 1);
        else
            run.Schedule(EventKind.RoundCloses, run.Now, table);
    }

    /// <summary>What the side that has refused makes of the offer.</summary>
    private static void TakeIn(TalksRun run, TableState table, int responder, int occasion)
    {
        var view = table.ViewOf(responder);
        var me = view.Me;
        var offered = PoliticalAgent.ShareOf(view, table.Agenda, table.Offer);
        var surprise = me[OfferSignal] * (offered - (me[OfferExpected] * PoliticalAgent.ShareTarget(view)));
        var noise = me[OfferNoise] * run.DrawNormal(table.Streams.OfferNoise[responder], occasion);
        var seat = table.Seats[responder];
        seat.Belief.Move(Math.Clamp(surprise, -me[OfferBound], me[OfferBound]) + noise, run.Now, me);
        seat.Expectation = PoliticalAgent.ExpectationAfter(view, offered);
    }
}
