using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;
using static TradeTalks.Sim.Table.Protocols.ProtocolParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>Standoffs in equilibrium: known stakes, reputation for hardball, audience costs.</summary>
internal sealed class AttritionFamily : Family
{
    /// <summary>Days one unit of time is played as: short, so that runs are short, and still 10,000 ticks.</summary>
    private const double DaysPerUnit = 10;

    private const double PerYear = 365 / DaysPerUnit;
    private const long Draws = 200_000;
    private const double MeanDurations = 40;

    public override bool Fits(KnownCase known) => known.Has("v1", "v2", "cost1", "cost2") || known.Has("demand1", "demand2", "z1", "z2") || known.Has("v1", "v2", "A1", "A2");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var table = TableOf(known, 1).Open();
        table.Begin(0);
        var common = table.State.Bargains[0].Public;
        var (one, two) = (new Resolve(common, 0), new Resolve(common, 1));
        var (firstLater, secondLater, duration) = Race(one, two, EndOf(one, two));
        var soon = Race(one, two, Math.Min(one.End, known.InputOr("t", 0) / PerYear));
        var (mass, t) = (one.AtOnce + two.AtOnce - (one.AtOnce * two.AtOnce), known.InputOr("t", 0) / PerYear);
        return
        [
            ("hazard1", one.RateAt(0) / PerYear), ("hazard2", two.RateAt(0) / PerYear),
            ("T1", one.Longest * PerYear), ("T2", two.Longest * PerYear), ("T0", one.End * PerYear),
            ("mass0_1", one.AtOnce), ("mass0_2", two.AtOnce), ("P_1_concedes", firstLater), ("mean_duration", duration * PerYear),
            ("P_1_concedes_later", firstLater), ("P_2_concedes_later", secondLater), ("P_no_deal", 1 - mass - firstLater - secondLater),
            ("payoff1", PayoffAtStart(common, 0, two.AtOnce)), ("payoff2", PayoffAtStart(common, 1, one.AtOnce)),
            ("posterior2_at_t", two.Posterior(t)), ("survival1_at_t", one.Survival(t)), ("survival2_at_t", two.Survival(t)), ("P_2_backs_down_first_by_t", soon.Second),
        ];
    }

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var days = DaysOf(known);
        var t = known.InputOr("t", 0) * DaysPerUnit;
        var race = TableOf(known, days).Average(Draws, table => GaveIn(table, 0, 0), table => GaveIn(table, 0, 1), table => GaveIn(table, 1, 1), table => table.Facts.End == BargainEnd.None ? 1 : 0, table => GaveIn(table, 1, -1, t), table => table.Facts.EndedAt.Days, table => table.Payoff(0));
        var alone = new[] { 0, 1 }.Select(seat => TableOf(known, days).Strategy(1 - seat, "hardliner").Average(Draws, table => table.Facts.End == BargainEnd.None || table.Facts.EndedAt.Days > t ? 1 : 0)[0]).ToArray();
        return
        [
            ("mass0_1", race[0], Draws), ("P_1_concedes_later", race[1], Draws), ("P_2_concedes_later", race[2], Draws), ("P_no_deal", race[3], Draws),
            ("P_1_concedes", race[0] + race[1], Draws), ("mean_duration", race[5] / DaysPerUnit, Draws), ("payoff1", race[6], Draws),
            ("P_2_backs_down_first_by_t", race[4], Draws), ("survival1_at_t", alone[0], Draws), ("survival2_at_t", alone[1], Draws),
        ];
    }

    /// <summary>When everything has happened, in years: all who ever give in have done so, or it has lasted many times as long as it does on average.</summary>
    private static double EndOf(Resolve one, Resolve two) => Math.Min(one.End, MeanDurations / (one.RateAt(0) + two.RateAt(0)));

    private static int DaysOf(KnownCase known)
    {
        var table = TableOf(known, 1).Open();
        table.Begin(0);
        var common = table.State.Bargains[0].Public;
        return (int)Math.Ceiling(EndOf(new Resolve(common, 0), new Resolve(common, 1)) * 365) + 1;
    }

    /// <summary>A standoff of a case.</summary>
    public static BargainTable TableOf(KnownCase known, int days)
    {
        var table = new BargainTable { HorizonDays = days, Protocol = new Protocol(ProtocolKind.Standoff) };
        table.Rule(PieSize, 1).Strategy(0, "attrition").Strategy(1, "attrition");
        for (var seat = 0; seat < 2; seat++)
        {
            var number = seat + 1;
            table.Term(seat, UnitWorth, known.InputOr($"v{number}", 1)).Term(seat, Claim, known.InputOr($"demand{number}", 1)).Term(seat, Hardball, known.InputOr($"z{number}", 0));
            table.Term(seat, InsideFlow, -known.InputOr($"cost{number}", 0) * PerYear).Term(seat, AudienceCost, known.InputOr($"A{number}", 0) * PerYear);
            table.Term(seat, DiscountFactor, Math.Exp(-known.InputOr($"r{number}", 0) * PerYear));
        }

        return table;
    }

    /// <summary>Whether a seat gave in: at once (0), later (1), or at any time (-1) up to a day.</summary>
    private static double GaveIn(BargainState table, int seat, int when, double until = double.PositiveInfinity)
    {
        var facts = table.Facts;
        var hasGivenIn = facts.End == BargainEnd.GaveIn && facts.EndedBy == seat && facts.EndedAt.Days <= until;
        return hasGivenIn && (when < 0 || (when == 0) == (facts.EndedAt.Ticks == 0)) ? 1 : 0;
    }

    /// <summary>What the equilibrium is worth to a seat before it starts: what it gets if the other gives in at once, and what giving in leaves it otherwise.</summary>
    private static double PayoffAtStart(BargainRecord table, int seat, double otherAtOnce)
    {
        var best = table.Domain.Best(seat);
        return best * ((otherAtOnce * table.Terms[seat][Claim]) + ((1 - otherAtOnce) * (1 - table.Terms[1 - seat][Claim])));
    }

    /// <summary>Who gives in first after the start, and how long it takes, by integrating the program's rates and survivals (Simpson).</summary>
    private static (double First, double Second, double Duration) Race(Resolve one, Resolve two, double end)
    {
        const int Steps = 200_000;
        var (first, second, duration, h) = (0.0, 0.0, 0.0, end / Steps);
        for (var step = 0; step <= Steps; step++)
        {
            var time = step * h;
            var weight = (step is 0 or Steps ? 1 : 2 + (2 * (step % 2))) * h / 3;
            var both = one.Survival(time) * two.Survival(time);
            first += weight * both * one.RateAt(time);
            second += weight * both * two.RateAt(time);
            duration += weight * both;
        }

        return (first, second, duration);
    }
}
