using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>A side that gives in at a constant rate unless it is of a type that never does, against a patient one: the hazard of a deal falls though nobody changes.</summary>
internal sealed class RandomConcederFamily : Family
{
    private const double DaysPerUnit = 4;
    private const long Draws = 400_000;

    public override bool Fits(KnownCase known) => known.Has("z", "hazard_rational", "t", "window_end");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var clock = new Clock(known);
        var (t, z) = (known.Input("t"), known.Input("z"));
        var survival = clock.Survival(t);
        return [("h0", clock.Hazard(0)), ("h_t", clock.Hazard(t)), ("S_t", survival), ("posterior_hardball_t", z / survival), ("p_deal_in_window", 1 - (clock.Survival(known.Input("window_end")) / survival))];
    }

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (t, end) = (known.Input("t") * DaysPerUnit, known.Input("window_end") * DaysPerUnit);
        var shares = TableOf(known).Average(Draws, table => LastsBeyond(table, t), table => LastsBeyond(table, end));
        return [("S_t", shares[0], Draws), ("p_deal_in_window", 1 - (shares[1] / shares[0]), (long)(shares[0] * Draws))];
    }

    private static double LastsBeyond(BargainState table, double day) => table.Facts.End == BargainEnd.None || table.Facts.EndedAt.Days > day ? 1 : 0;

    private static BargainTable TableOf(KnownCase known)
    {
        var table = new BargainTable { HorizonDays = (int)Math.Ceiling(known.Input("window_end") * DaysPerUnit) + 1, Protocol = new Protocol(ProtocolKind.Standoff) };
        table.Strategy(0, "random-concession", (RandomConceder.Hazard, known.Input("hazard_rational") * 365 / DaysPerUnit)).Strategy(1, "hardliner");
        return table.Term(0, Hardball, known.Input("z"));
    }

    /// <summary>The clock of the program's bargainer: which uniform number makes it give in at which time.</summary>
    private sealed class Clock
    {
        private readonly IBargainer _bargainer;
        private readonly BargainState _table;
        private readonly double _obstinate;

        public Clock(KnownCase known)
        {
            var run = TableOf(known).Open();
            run.Begin(0);
            (_table, _obstinate) = (run.State.Bargains[0], known.Input("z"));
            _bargainer = _table.Bargainers[0];
        }

        /// <summary>Share of sides that have not given in by a time: the hardball types, and of the others those whose number is below the one that gives in just then.</summary>
        public double Survival(double time) => _obstinate + ((1 - _obstinate) * (time <= 0 ? 1 : Luck(time)));

        public double Hazard(double time)
        {
            const double H = 1e-3;
            double At(int steps) => Math.Log(Survival(Math.Max(time + (steps * H), 0)));
            var isStart = time == 0;
            var slope = isStart ? ((-25 * At(0)) + (48 * At(1)) - (36 * At(2)) + (16 * At(3)) - (3 * At(4))) / (12 * H) : (At(-2) - (8 * At(-1)) + (8 * At(1)) - At(2)) / (12 * H);
            return -slope;
        }

        private double Luck(double time)
        {
            var (low, high) = (0.0, 1.0);
            for (var step = 0; step < 100; step++)
            {
                var middle = (low + high) / 2;
                if (middle == low || middle == high)
                    break;
                var gives = _bargainer.GivesInOn(_table.ViewOf(0, middle)) / DaysPerUnit;
                (low, high) = gives > time ? (middle, high) : (low, middle);
            }

            return (low + high) / 2;
        }
    }
}
