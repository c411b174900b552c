using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A truce between leaders: steps announced wait until it ends, no new ones are threatened, and talks go on or begin again.</summary>
internal static class Truce
{
    public static void Begin(TalksRun run, TableState table, int summit)
    {
        ref var facts = ref table.Facts;
        var until = Diary.DayAfter(run.Now, run.Sample(table, TruceLength, summit));
        facts.Truces++;
        facts.TruceUntil = until;
        run.Chronicle?.Add(run.Entry(Occurrence.Truce, table, -1) with { Day = until.Day });
        HoldSteps(run, table, until);
        foreach (var seat in table.Seats)
            seat.Belief.Move(seat.Me[PostponementLift], run.Now);
        Resume(run, table);
        run.ScheduleFirmly(EventKind.TruceLapses, until, table);
        Standing.Note(run, table);
    }

    private static void HoldSteps(TalksRun run, TableState table, SimTime until)
    {
        var steps = run.State.Tariffs.Steps;
        for (var step = 0; step < steps.Length; step++)
        {
            if (steps[step].IsPending && steps[step].Due < until && table.Concerns(steps[step].List))
                Postponement.Move(run, table, step, until, Occurrence.StepPutOff);
        }
    }

    private static void Resume(TalksRun run, TableState table)
    {
        ref var facts = ref table.Facts;
        if (facts.Status == TableStatus.BrokenOff)
        {
            run.ClearDiary(table);
            (facts.Status, facts.IsMeetingPlanned, facts.IsRoundPlanned) = (TableStatus.Alive, false, false);
        }

        if (!facts.IsRoundPlanned)
            Diary.PlanMidLevel(run, table);
    }
}
