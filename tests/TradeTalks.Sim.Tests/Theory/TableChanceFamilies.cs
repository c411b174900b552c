using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Table.Protocols.ProtocolParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>A deal, a breakdown or the deadline, whichever comes first: a side that gives in at random against a patient one at a table that may break down.</summary>
internal sealed class CompetingRisksFamily : Family
{
    private const long Draws = 200_000;
    private const double QuickDays = 0.25;

    public override bool Fits(KnownCase known) => known.HasJust("a", "b", "deadline");

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var ends = TableOf(known, 1, (int)known.Input("deadline")).Average(Draws, Is(BargainEnd.GaveIn), Is(BargainEnd.Breakdown), Is(BargainEnd.OutOfTime));
        var free = TableOf(known, QuickDays, 0).Average(Draws, Is(BargainEnd.GaveIn), table => table.Facts.EndedAt.Days / QuickDays);
        return [("p_deal_by_T", ends[0], Draws), ("p_breakdown_by_T", ends[1], Draws), ("p_neither", ends[2], Draws), ("p_deal_first", free[0], Draws), ("mean_time", free[1], Draws)];
    }

    /// <summary>The table, a unit of time played as so many days, with a deadline or, for 0, without.</summary>
    public static BargainTable TableOf(KnownCase known, double days, int deadline)
    {
        var protocol = new Protocol(ProtocolKind.Standoff) { Deadline = deadline == 0 ? null : BargainTable.Start.AddDays(deadline) };
        var table = new BargainTable { HorizonDays = deadline == 0 ? 500 : deadline + 5, Protocol = protocol };
        table.Strategy(0, "random-concession", (RandomConceder.Hazard, known.Input("a") * 365 / days)).Strategy(1, "hardliner");
        return table.Rule(BreakdownHazard, known.Input("b") * 365 / days);
    }

    private static Func<BargainState, double> Is(BargainEnd end) => table => table.Facts.End == end ? 1 : 0;
}

/// <summary>Rounds to agreement between coin flips, with and without breakdown.</summary>
internal sealed class CoinFlipRoundsFamily : Family
{
    private const long Draws = 200_000;

    public override bool Fits(KnownCase known) => known.HasJust("p", "q", "rounds");

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (mean, n) = (known.Expected["mean"], known.Input("rounds"));
        var free = TableOf(known, 0).Average(Draws, Rounds, table => (Rounds(table) - mean) * (Rounds(table) - mean), table => Rounds(table) <= n ? 1 : 0);
        var risky = TableOf(known, known.Input("q")).Average(Draws, table => table.Facts.End.IsDeal() ? 1 : 0, Rounds);
        return [("mean", free[0], Draws), ("var", free[1], Draws), ("p_within_rounds", free[2], Draws), ("p_deal", risky[0], Draws), ("mean_rounds_with_breakdown", risky[1], Draws)];
    }

    private static double Rounds(BargainState table) => table.Facts.EndRound + 1;

    private static BargainTable TableOf(KnownCase known, double breakdown)
    {
        var table = new BargainTable { HorizonDays = 2 };
        for (var seat = 0; seat < 2; seat++)
            table.Strategy(seat, "coin-flip", (CoinFlip.Accepts, known.Input("p")));
        return table.Rule(Gap, 1.0 / Units.SimTime.TicksPerDay).Rule(BreakdownChance, breakdown);
    }
}
