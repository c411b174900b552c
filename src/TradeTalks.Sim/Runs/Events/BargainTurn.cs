using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A side has its turn at a table with a protocol: it answers what stands, proposes, and is answered where the rules say so.</summary>
internal static class BargainTurn
{
    public static void Happen(TalksRun run, BargainState table)
    {
        table.Public.Now = run.Now;
        do
            Take(run, table);
        while (table.Facts.End == BargainEnd.None && IsNextAtOnce(run, table));
    }

    private static void Take(TalksRun run, BargainState table)
    {
        var seat = table.Public.Mover;
        if (table.Bargain.Protocol.Answers == AnswerTime.AtOnce)
        {
            Propose(run, table, seat);
            AskAll(run, table, seat);
        }
        else if (!IsAsked(table, seat) || (!Accepts(run, table, seat) && table.Facts.End == BargainEnd.None))
        {
            Propose(run, table, seat);
        }
    }

    private static bool IsAsked(BargainState table, int seat) => table.Public.Proposer >= 0 && table.Public.Proposer != seat;

    private static BargainView ViewOf(TalksRun run, BargainState table, int seat) =>
        table.ViewOf(seat, table.UsesLuck[seat] ? run.Draw(table.Streams.Offer[seat], table.Public.Turn) : double.NaN);

    private static void Propose(TalksRun run, BargainState table, int seat)
    {
        var common = table.Public;
        var proposal = default(Proposal);
        table.BargainerOf(seat).Propose(ViewOf(run, table, seat), ref proposal);
        common.Table(seat, proposal);
        table.Seats[seat].LastSent = proposal;
        table.Seats[seat].Sent++;
        table.Facts.Proposals++;
        run.Chronicle?.Add(run.Entry(Occurrence.Proposed, table, seat));
    }

    /// <summary>All others answer in the order of their turns; the first refusal ends the asking.</summary>
    private static void AskAll(TalksRun run, BargainState table, int proposer)
    {
        for (var step = 1; step < table.Seats.Length; step++)
        {
            if (!Accepts(run, table, (proposer + step) % table.Seats.Length))
                return;
        }
    }

    /// <summary>Whether a seat accepts; the last to do so makes the agreement, and a refusal may end the table.</summary>
    private static bool Accepts(TalksRun run, BargainState table, int seat)
    {
        var (common, turn) = (table.Public, table.Public.Turn);
        var reply = table.BargainerOf(seat).Answer(ViewOf(run, table, seat));
        var isAccepted = run.Happens(reply.Accept, table.Streams.Answer[seat], turn);
        run.Chronicle?.Add(run.Entry(isAccepted ? Occurrence.ProposalAccepted : Occurrence.ProposalRefused, table, seat));
        if (!isAccepted)
            Refused(run, table, seat, reply);
        else if (++common.Acceptances == table.Seats.Length)
            BargainClosing.Happen(run, table, BargainEnd.Agreement, seat);
        return isAccepted;
    }

    private static void Refused(TalksRun run, BargainState table, int seat, Reply reply)
    {
        var turn = table.Public.Turn;
        if (table.Bargain.Protocol.MayWalkOut && run.Happens(reply.WalkOut, table.Streams.WalkOut[seat], turn))
        {
            run.Chronicle?.Add(run.Entry(Occurrence.LeftTable, table, seat));
            BargainClosing.Happen(run, table, BargainEnd.WalkOut, seat);
        }
        else if (run.Happens(table.Public.Rules[ProtocolParameters.BreakdownChance], table.Streams.Refusal, turn))
        {
            BargainBreakdown.Happen(run, table);
        }
    }

    /// <summary>Moves on to the next turn: whether it comes at once. A later one is put into the calendar, or the rounds are over.</summary>
    private static bool IsNextAtOnce(TalksRun run, BargainState table)
    {
        var common = table.Public;
        var isLater = common.IsLastOfRound;
        if (isLater && common.Round + 1 == table.Bargain.Protocol.Rounds)
        {
            BargainDeadline.Happen(run, table);
            return false;
        }

        common.Advance();
        if (isLater)
            run.Schedule(EventKind.BargainTurn, run.Now.PlusDays(common.Rules[ProtocolParameters.Gap]), table);
        return !isLater;
    }
}
