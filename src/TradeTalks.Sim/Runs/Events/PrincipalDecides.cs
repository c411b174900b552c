using TradeTalks.Sim.Sides;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>After a round without agreement a principal holds, threatens, puts a step off, blacklists, or makes a gesture.</summary>
internal static class PrincipalDecides
{
    public static void Happen(TalksRun run, TableState table, int seat)
    {
        run.Valuation.Update(table, run.Now);
        var threat = Threat.NextList(run, table, seat);
        var step = StepToDelay(run, table, seat);
        var entityList = Listing.ListOf(run, table, seat);
        var decision = new Decision(DecisionKind.AfterRound);
        decision.Offer(Move.Hold);
        if (threat >= 0)
            decision.Offer(Threat.Terms(run, table, seat, threat));
        if (step >= 0)
            decision.Offer(new Option { Move = Move.Delay, Times = run.State.Tariffs.Steps[step].Postponements });
        if (entityList >= 0)
            decision.Offer(Move.Blacklist);
        decision.Offer(Goodwill.Terms(run, table, seat));

        var move = run.Ask(table, seat, ref decision, run.Draw(table.Streams.AfterRound[seat], table.Facts.Rounds));
        if (move == Move.Threaten)
            Threat.Announce(run, table, seat, threat);
        else if (move == Move.Delay)
            Postponement.PutOff(run, table, step);
        else if (move == Move.Blacklist)
            Listing.Press(run, table, entityList);
        else if (move == Move.Goodwill)
            Goodwill.Show(run, table, seat);
    }

    /// <summary>The next step of the side, if it is near enough to think of; -1 where there is none.</summary>
    private static int StepToDelay(TalksRun run, TableState table, int seat)
    {
        var step = Deadlines.Next(run.State, table, run.Now, seat);
        return step >= 0 && run.State.Tariffs.Steps[step].Due.DaysSince(run.Now) <= table.Seats[seat].Me[DelayWindow] ? step : -1;
    }
}
