using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Table.Protocols.ProtocolParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>Two sides that concede by the clock: where their demands meet, and what becomes of that when offers come one by one.</summary>
internal sealed class ConcessionCurveFamily : Family
{
    private const int Fine = 9999;

    public override bool Fits(KnownCase known) => known.Has("R1", "R2", "e1", "e2", "N") || known.HasJust("R");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var (tau, share) = Crossing(known);
        var values = new List<(string, double)> { ("tau", tau), ("share1", share) };
        if (known.Has("N"))
        {
            var table = TableOf(known, (int)known.Input("N")).Play();
            values.Add(("discrete_step", table.Facts.EndedAt.Day));
            values.Add(("discrete_acceptor", table.Facts.EndedBy + 1));
            values.Add(("discrete_share1", table.Public.Standing[0]));
        }

        return values;
    }

    /// <summary>An offer each day, the deadline after so many days, the first side on day 0.</summary>
    public static BargainTable TableOf(KnownCase known, int days)
    {
        var table = new BargainTable { HorizonDays = days + 5, Protocol = new Protocol(ProtocolKind.AlternatingOffers) { Answers = AnswerTime.NextTurn, Deadline = BargainTable.Start.AddDays(days) } };
        for (var seat = 0; seat < 2; seat++)
        {
            var number = seat + 1;
            table.Strategy(seat, "time-dependent", (TimeDependent.Exponent, 1 / known.InputOr($"e{number}", 1)), (TimeDependent.Floor, known.InputOr($"R{number}", known.InputOr("R", 0))));
        }

        return table.Rule(Gap, 1);
    }

    /// <summary>Where the demands of the program's two bargainers add up to everything: the clock is turned, and between two ticks the line is drawn straight.</summary>
    private static (double Time, double Share) Crossing(KnownCase known)
    {
        var run = TableOf(known, Fine).Open();
        run.Begin(0);
        var (low, high) = (0L, Fine * (long)SimTime.TicksPerDay);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Demands(run, middle).Sum > 1 ? (middle, high) : (low, middle);
        }

        var (before, after) = (Demands(run, low), Demands(run, high));
        var part = (before.Sum - 1) / (before.Sum - after.Sum);
        return ((low + part) / (Fine * (double)SimTime.TicksPerDay), before.First + (part * (after.First - before.First)));
    }

    private static (double Sum, double First) Demands(TalksRun run, long tick)
    {
        var table = run.State.Bargains[0];
        table.Public.Now = new SimTime(tick);
        var demands = new double[2];
        for (var seat = 0; seat < 2; seat++)
        {
            var proposal = default(Proposal);
            var view = table.ViewOf(seat, 0.5);
            table.Bargainers[seat].Propose(view, ref proposal);
            demands[seat] = proposal[seat];
        }

        return (demands[0] + demands[1], demands[0]);
    }
}
