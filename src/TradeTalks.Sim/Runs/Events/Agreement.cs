using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Agreement in principle: the offer on the table stands, the meetings end, and the tariff steps it covers are dropped.</summary>
internal static class Agreement
{
    public static void Reach(TalksRun run, TableState table)
    {
        table.Status = TableStatus.Agreed;
        table.AgreedAt = run.Now;
        table.ShareOfFirst = TrueShareOfFirst(table);
        run.ClearDiary(table);
        for (var segment = 0; segment < table.Segments.Length; segment++)
        {
            var described = table.Segments[segment];
            if (described.Kind == IssueKind.ScheduledSteps && described.IsOn(table.Agenda))
                Drop(ref run.State.Steps[run.State.StepIndex(described.List, described.Step)], table.Offer[segment]);
        }

        Standing.Note(run, table);
    }

    private static void Drop(ref StepState step, double share)
    {
        if (!step.IsPending)
            return;
        step.Dropped = share;
        step.IsPending = share < 1;
    }

    private static double TrueShareOfFirst(TableState table)
    {
        var first = table.Offer.Worth(table.Seats[0].Own(table.Agenda)) - table.Seats[0].Disagreement;
        var second = table.Offer.Worth(table.Seats[1].Own(table.Agenda)) - table.Seats[1].Disagreement;
        return first / (first + second);
    }
}
