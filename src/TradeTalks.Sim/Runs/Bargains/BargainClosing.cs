using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Runs.Bargains;

/// <summary>A table with a protocol ends: payoffs are settled and nothing more happens there.</summary>
internal static class BargainClosing
{
    /// <summary>Ends the table.</summary>
    /// <param name="run">The run.</param>
    /// <param name="table">The table.</param>
    /// <param name="end">How.</param>
    /// <param name="by">The seat that ended it; -1 for none.</param>
    public static void Happen(TalksRun run, BargainState table, BargainEnd end, int by)
    {
        ref var facts = ref table.Facts;
        (facts.End, facts.EndedAt, facts.EndedBy, facts.EndRound) = (end, run.Now, by, table.Public.Round);
        run.ClearDiary(table);
        table.Days.Change(end.IsDeal() ? Ending.ComprehensiveDeal : Ending.Breakdown, run.Now.Day);
        foreach (var seat in table.Seats)
            table.SetPayoff(seat.Index, PayoffOf(table, seat));
    }

    /// <summary>Closes the books at the end of the run; a table still open has brought what has flowed until then.</summary>
    public static void AtTheEnd(BargainState table, SimTime end)
    {
        table.Days.Close();
        if (table.Facts.End != BargainEnd.None)
            return;
        foreach (var seat in table.Seats)
            table.SetPayoff(seat.Index, Flowed(seat, end.Days));
    }

    private static double PayoffOf(BargainState table, BargainSeat seat)
    {
        var facts = table.Facts;
        var days = facts.EndedAt.Days;
        var worth = facts.End switch
        {
            BargainEnd.Agreement => table.AgreedWorth(seat.Index),
            BargainEnd.GaveIn => table.AgreedWorth(seat.Index) - (facts.EndedBy == seat.Index ? seat.Terms[AudienceCost] * days / BargainRecord.DaysPerYear : 0),
            BargainEnd.WalkOut when facts.EndedBy == seat.Index => seat.Terms[OutsideOption],
            BargainEnd.WalkOut or BargainEnd.Breakdown or BargainEnd.OutOfTime => seat.Reservation,
            BargainEnd.None or _ => throw new InvalidOperationException($"No payoff is known for {facts.End}."),
        };
        return Flowed(seat, days) + (worth * table.Public.Discount(seat.Index, days));
    }

    /// <summary>The present value of what flows until a day.</summary>
    private static double Flowed(BargainSeat seat, double days) =>
        Discounting.Flow(seat.Terms[InsideFlow], -PortableMath.Log(seat.Terms[DiscountFactor]), 0, days / BargainRecord.DaysPerYear);
}
