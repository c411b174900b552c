using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Runs.Bargains;

/// <summary>The sides take their seats at a table with a protocol, and what its rules set goes into the calendar.</summary>
internal static class BargainOpening
{
    public static void Happen(TalksRun run, BargainState table)
    {
        table.Begin();
        foreach (var seat in table.Seats)
            TakeSeat(run, table, seat);
        foreach (var seat in table.Seats)
            table.UsesLuck[seat.Index] = table.Bargainers[seat.Index].UsesLuck;
        foreach (var seat in table.Seats)
            table.Bargainers[seat.Index].Begin(table.ViewOf(seat.Index, run.Draw(table.Streams.Offer[seat.Index], 0)));
        if (table.Bargain.Protocol.Kind == ProtocolKind.Standoff)
            Events.GivingIn.Plan(run, table);
        else
            run.Schedule(EventKind.BargainTurn, SimTime.Start, table);
        PlanEnd(run, table);
    }

    private static void TakeSeat(TalksRun run, BargainState table, BargainSeat seat)
    {
        (seat.Sent, seat.LastSent) = (0, default);
        seat.PrivateCost = run.SampleTerms(seat.Side, PrivateCost);
        seat.IsHardball = run.Happens(seat.Terms[Hardball], table.Streams.Type[seat.Index], 0);
    }

    private static void PlanEnd(TalksRun run, BargainState table)
    {
        if (table.Bargain.Protocol.Deadline is not null)
            run.Schedule(EventKind.BargainDeadline, table.Public.End, table);
        var hazard = table.Public.Rules[ProtocolParameters.BreakdownHazard];
        if (hazard > 0)
            Events.BargainBreakdown.Plan(run, table, hazard);
    }
}
