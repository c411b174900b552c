using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>An agreement in force is reviewed: a seller who finds too little delivered decides whether to bring the tariffs back.</summary>
internal static class Review
{
    public static void Happen(TalksRun run, TableState table)
    {
        ref var facts = ref table.Facts;
        facts.Reviews++;
        var kept = facts.DueUnderThis == 0 ? 1 : facts.DeliveredUnderThis / facts.DueUnderThis;
        run.Chronicle?.Add(run.Entry(Occurrence.Reviewed, table, -1) with { Number = kept });
        for (var seat = 0; seat < table.Seats.Length; seat++)
        {
            if (Missed(run, table, seat, kept) is var missed && missed > 0 && kept < table.Seats[seat].Me[BreachBelow] && FindsBreach(run, table, seat, missed))
            {
                Snapback.Happen(run, table, seat);
                return;
            }
        }

        run.Schedule(EventKind.Review, Diary.DayAfter(run.Now, run.Sample(table, ReviewGap, facts.Reviews)), table);
    }

    private static bool FindsBreach(TalksRun run, TableState table, int seat, double missed)
    {
        run.Valuation.Update(table, run.Now);
        var decision = new Decision(DecisionKind.Breach);
        decision.Offer(Move.SnapBack);
        decision.Offer(new Option { Move = Move.Overlook, OwnLoss = missed });
        return run.Ask(table, seat, ref decision, run.Draw(table.Streams.Breach[seat], (table.Facts.Agreements * 256) + table.Facts.Reviews)) == Move.SnapBack;
    }

    /// <summary>What the goods not delivered are worth to a seller, USD bn a year; 0 for a seat that sells nothing.</summary>
    private static double Missed(TalksRun run, TableState table, int seat, double kept)
    {
        var sum = 0.0;
        for (var segment = 0; segment < table.Segments.Length; segment++)
        {
            var described = table.Segments[segment];
            if (described.Kind == IssueKind.Purchases && table.Buyers[described.Issue] != seat)
                sum += table.Public.Offer[segment] * Math.Max(0, run.State.Values[run.State.Scenario.Inputs.TierWorth(table.Index, described.Tier, seat)]);
        }

        return (1 - kept) * sum;
    }
}
