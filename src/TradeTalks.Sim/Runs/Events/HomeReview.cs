using TradeTalks.Sim.Sides;
using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>When little of the text is open, each side has the whole of it read at home, once; home may strike promises out.</summary>
internal static class HomeReview
{
    /// <summary>Lets each side that has not done so read the text, if it has come far enough.</summary>
    public static void Hold(TalksRun run, TableState table)
    {
        if (table.Public.TextGap > table.Public.Talks[Table.TalksParameters.HomeReview])
            return;
        run.Valuation.Update(table, run.Now);
        for (var seat = 0; seat < table.Seats.Length; seat++)
        {
            if (!table.Seats[seat].IsReviewed)
                Read(run, table, seat);
        }
    }

    private static void Read(TalksRun run, TableState table, int seat)
    {
        table.Seats[seat].IsReviewed = true;
        if (run.Ask(table, seat, DecisionKind.HomeReview, (Move.Approve, Move.StrikeOut), run.Draw(table.Streams.HomeReview[seat], 0)) == Move.Approve)
            return;
        table.Facts.TextsStruck++;
        table.Public.TextGap += table.Public.Talks[StruckShare] * (1 - table.Public.TextGap);
        var other = table.Seats[1 - seat];
        other.Belief.Move(-other.Me[BreachBlow], run.Now);
        run.Chronicle?.Add(run.Entry(Occurrence.TextStruck, table, seat) with { Number = table.Public.TextGap });
    }
}
