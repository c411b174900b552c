using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Engine.Events;

internal sealed class ClockTheoryTests
{
    private const int Runs = 200_000;
    private const byte Deal = 1;
    private const byte Breakdown = 2;
    private const byte Deadline = 3;
    private const ushort Open = 1;

    private static readonly StreamId Shocks = StreamId.Of("world.shock");
    private static readonly StreamId DealClock = StreamId.Of("table.deal");
    private static readonly StreamId BreakdownClock = StreamId.Of("table.breakdown");

    [Test]
    public void Shocks_at_a_constant_rate_are_counted_by_a_Poisson_law()
    {
        var known = ReferenceCase.Of("E01_poisson_shock");
        var gap = Distribution.Exponential(1 / known.Input("lam"));
        var counts = new double[Runs];
        var firsts = new double[Runs];
        for (var run = 0; run < Runs; run++)
            (counts[run], firsts[run]) = CountShocks(new Chance(7, run), gap, known.Input("T"));
        var mean = counts.Average();
        Assert.Multiple(() =>
        {
            known.Check("mean_first", firsts.Average(), Runs);
            known.Check("p_none", counts.Count(count => count == 0) / (double)Runs, Runs);
            known.Check("mean_count", mean, Runs);
            known.Check("var_count", counts.Average(count => (count - mean) * (count - mean)), Runs);
        });
    }

    [Test]
    public void Of_competing_clocks_each_wins_in_proportion_to_its_rate()
    {
        var known = ReferenceCase.Of("E03_competing_risks");
        var race = new Race(Distribution.Exponential(1 / known.Input("a")), Distribution.Exponential(1 / known.Input("b")));
        var ends = race.RunAll(known.Input("deadline"), true);
        var free = race.RunAll(1e6, true);
        Assert.Multiple(() =>
        {
            known.Check("p_deal_by_T", ends[Deal], Runs);
            known.Check("p_breakdown_by_T", ends[Breakdown], Runs);
            known.Check("p_neither", ends[Deadline], Runs);
            known.Check("p_deal_first", free[Deal], Runs);
            known.Check("mean_time", race.MeanTime, Runs);
        });
    }

    [Test]
    public void A_loser_that_is_not_cancelled_would_be_noticed()
    {
        // Each clock alone by day 60: 1 - exp(-1.2) and 1 - exp(-.6), which add up to more than 1.
        var race = new Race(Distribution.Exponential(50), Distribution.Exponential(100));
        var ends = race.RunAll(60, false);
        Assert.Multiple(() =>
        {
            Assert.That(ends[Deal], Is.EqualTo(0.698806).Within(0.0042));
            Assert.That(ends[Breakdown], Is.EqualTo(0.451188).Within(0.0045));
        });
    }

    private static (double Count, double First) CountShocks(Chance chance, Distribution gap, double days)
    {
        var events = new EventList();
        var (first, count) = (0d, 0u);
        events.Schedule(SimTime.Start.PlusDays(chance.Draw(gap, Shocks, count)), 0, 1);
        while (events.TryNext(out var next) && (count == 0 || next.Time.Days <= days))
        {
            if (count == 0)
                first = next.Time.Days;
            if (next.Time.Days > days)
                break;
            events.Schedule(events.Now.PlusDays(chance.Draw(gap, Shocks, ++count)), 0, 1);
        }

        return (count, first);
    }

    /// <summary>Two clocks and a deadline; the first to ring calls the others off.</summary>
    private sealed class Race(Distribution deal, Distribution breakdown)
    {
        private readonly EventList _agenda = new();
        private readonly Chance _chance = new(11);

        public double MeanTime { get; private set; }

        public double[] RunAll(double deadline, bool cancels)
        {
            var ends = new int[4];
            var time = 0d;
            for (var run = 0; run < Runs; run++)
                time += Run(run, deadline, cancels, ends);
            MeanTime = time / Runs;
            return [.. ends.Select(count => count / (double)Runs)];
        }

        private double Run(int run, double deadline, bool cancels, int[] ends)
        {
            _agenda.Clear();
            _chance.Turn(11, run);
            _agenda.Schedule(SimTime.FromDays(_chance.Draw(deal, DealClock, 0)), 0, Deal, lease: Open);
            _agenda.Schedule(SimTime.FromDays(_chance.Draw(breakdown, BreakdownClock, 0)), 0, Breakdown, lease: Open);
            _agenda.Schedule(SimTime.FromDays(deadline), 0, Deadline, lease: Open);
            var last = 0d;
            while (_agenda.TryNext(out var next) && next.Time.Days <= deadline)
            {
                ends[next.Kind]++;
                last = next.Time.Days;
                if (cancels)
                    _agenda.Revoke(Open);
            }

            return last;
        }
    }
}
