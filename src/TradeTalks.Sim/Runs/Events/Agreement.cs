using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>Agreement in principle: the offer on the table stands, the meetings end, the tariff steps it covers are dropped, and lawyers write the text.</summary>
internal static class Agreement
{
    public static void Reach(TalksRun run, TableState table)
    {
        ref var facts = ref table.Facts;
        if (facts.Agreements++ == 0)
            facts.AgreedAt = run.Now;
        facts.Status = TableStatus.Agreed;
        facts.ShareOfFirst = TrueShareOfFirst(table);
        facts.Pledged = Pledged(table);
        facts.IsRoundPlanned = facts.IsMeetingPlanned = false;
        foreach (var seat in table.Seats)
            Remember(seat, table.Public);
        run.ClearDiary(table);
        DropSteps(run, table);
        run.Chronicle?.Add(run.Entry(Occurrence.AgreementInPrinciple, table, -1) with { Number = facts.ShareOfFirst, Agenda = table.Public.Agenda, Package = table.Public.Offer });
        run.Schedule(EventKind.TextFinished, Diary.DayAfter(run.Now, run.Sample(table, TextLag, facts.Agreements)), table);
        for (var seat = 0; seat < table.Seats.Length; seat++)
            Doubt.Plan(run, table, seat);
        Standing.Note(run, table);
    }

    private static void Remember(Seat seat, PublicRecord common)
    {
        var own = seat.On(common.Agenda).Own;
        seat.AgreedWorth = seat.On(common.Agenda).Worth(common.Offer);
        seat.Conceded = 0;
        for (var segment = 0; segment < own.Length; segment++)
            seat.Conceded += Math.Max(0, -own[segment]) * common.Offer[segment];
    }

    private static void DropSteps(TalksRun run, TableState table)
    {
        var steps = run.State.Tariffs.Steps;
        for (var step = 0; step < steps.Length; step++)
        {
            if (!steps[step].IsPending || !table.Concerns(steps[step].List))
                continue;
            var segment = table.StepSegment(steps[step].List);
            if (segment < 0 || !table.Segments[segment].IsOn(table.Public.Agenda))
                continue;
            steps[step].Dropped = table.Public.Offer[segment];
            steps[step].IsPending = steps[step].Dropped < 1;
            if (!steps[step].IsPending)
                run.ClearStep(step);
            run.State.Tariffs.NoteChange(steps[step].List);
        }
    }

    private static double TrueShareOfFirst(TableState table)
    {
        var (agenda, offer) = (table.Public.Agenda, table.Public.Offer);
        var first = table.Seats[0].On(agenda).Worth(offer) - table.Seats[0].Disagreement;
        var second = table.Seats[1].On(agenda).Worth(offer) - table.Seats[1].Disagreement;
        return first + second > 0 ? first / (first + second) : double.NaN;
    }

    private static double Pledged(TableState table)
    {
        var sum = 0.0;
        for (var segment = 0; segment < table.Segments.Length; segment++)
        {
            if (table.Segments[segment].Kind == IssueKind.Purchases)
                sum += table.Public.Offer[segment] * table.Segments[segment].Amount;
        }

        return sum;
    }
}
