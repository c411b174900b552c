using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Sides;
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
        var share = (offer + 0.5) / table.Facts.OffersInRound;
        run.Schedule(EventKind.OfferTabled, table.Facts.RoundOpened.PlusDays(share * table.Facts.RoundLength), table, offer);
    }

    public static void Happen(TalksRun run, TableState table, int offer)
    {
        var occasion = (table.Facts.Rounds * OccasionsPerRound) + offer;
        var proposer = (table.Facts.Opener + offer) % 2;
        var responder = 1 - proposer;
        var drawn = run.DrawTogether(table.Streams.Offer[responder], occasion);
        Prepare(run, table, offer);
        run.Compose(table, proposer);
        var offered = TableConduct.ShareOf(table.ViewOf(responder), table.Public.Agenda, table.Public.Offer);
        run.Chronicle?.Add(run.Entry(Occurrence.OfferTabled, table, proposer) with { Number = offered, Agenda = table.Public.Agenda, Package = table.Public.Offer });

        if (run.Ask(table, responder, DecisionKind.Answer, (Move.Accept, Move.Refuse), drawn[TableStreams.Answer]) == Move.Accept)
            Agreement.Reach(run, table);
        else if (run.Ask(table, responder, DecisionKind.Leave, (Move.WalkOut, Move.StayOn), drawn[TableStreams.WalkOut]) == Move.WalkOut)
            WalkOut.Happen(run, table, responder);
        else
            GoOn(run, table, offer, responder, offered, drawn[TableStreams.OfferNoise]);
    }

    private static void Prepare(TalksRun run, TableState table, int offer)
    {
        run.Valuation.Refresh(table, run.Now);
        var urgency = Deadlines.Elapsed(run.State, table, run.Now) + (offer * table.Public.Talks[UrgencyPerOffer]);
        table.Public.Urgency = Math.Clamp(urgency, 0, 1);
    }

    private static void GoOn(TalksRun run, TableState table, int offer, int responder, double offered, double drawn)
    {
        TakeIn(run, table, responder, offered, drawn);
        if (offer + 1 < table.Facts.OffersInRound)
            Schedule(run, table, offer + 1);
        else
            run.Schedule(EventKind.RoundCloses, run.Now, table);
    }

    /// <summary>What the side that has refused makes of the offer.</summary>
    private static void TakeIn(TalksRun run, TableState table, int responder, double offered, double drawn)
    {
        var view = table.ViewOf(responder);
        var me = view.Me;
        var surprise = me[OfferSignal] * (offered - (me[OfferExpected] * TableConduct.ShareTarget(view)));
        var noise = me[OfferNoise] * StandardNormal.Quantile(drawn);
        var seat = table.Seats[responder];
        seat.Belief.Move(Math.Clamp(surprise, -me[OfferBound], me[OfferBound]) + noise, run.Now);
        seat.Expectation = TableConduct.ExpectationAfter(view, offered);
    }
}
