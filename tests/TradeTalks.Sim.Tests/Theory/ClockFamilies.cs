using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Tests.Engine.Events;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>Events that schedule their successors on the program's event list, with keyed chance.</summary>
internal sealed class Successions(Distribution gap, ulong seed)
{
    private static readonly StreamId Gaps = StreamId.Of("gap");

    private readonly EventList _events = new();
    private readonly Chance _chance = new(seed);

    /// <summary>Plays one run to its end and hands over the day and number of each event.</summary>
    public void Play(int run, double until, Action<double, uint> happens)
    {
        _chance.Turn(seed, run);
        _events.Clear();
        var number = 0u;
        _events.Schedule(SimTime.FromDays(_chance.Draw(gap, Gaps, number)), 0, 1);
        while (_events.TryNext(out var next) && next.Time.Days <= until)
        {
            happens(next.Time.Days, number);
            _events.Schedule(_events.Now.PlusDays(_chance.Draw(gap, Gaps, ++number)), 0, 1);
        }
    }

    public double Uniform(StreamId stream, uint number) => _chance.Uniform(stream, number);
}

/// <summary>Shocks at a constant rate.</summary>
internal sealed class PoissonFamily : Family
{
    private const int Draws = 200_000;

    public override bool Fits(KnownCase known) => known.HasJust("lam", "T");

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (t, shocks) = (known.Input("T"), new Successions(Distribution.Exponential(1 / known.Input("lam")), 7));
        var (counts, first) = (new double[Draws], 0.0);
        for (var run = 0; run < Draws; run++)
        {
            shocks.Play(run, t, (_, _) => counts[run]++);
            first += First(shocks, run);
        }

        var mean = counts.Average();
        return
        [
            ("mean_first", first / Draws, Draws), ("p_none", counts.Count(count => count == 0) / (double)Draws, Draws),
            ("mean_count", mean, Draws), ("var_count", counts.Average(count => (count - mean) * (count - mean)), Draws),
        ];
    }

    private static double First(Successions shocks, int run)
    {
        var first = double.NaN;
        for (var until = 100.0; double.IsNaN(first); until *= 4)
            shocks.Play(run, until, (day, number) => first = number == 0 ? day : first);
        return first;
    }
}

/// <summary>Shocks whose rate rises towards an election, by thinning a faster clock.</summary>
internal sealed class ThinningFamily : Family
{
    private const int Draws = 100_000;
    private static readonly StreamId Kept = StreamId.Of("kept");

    public override bool Fits(KnownCase known) => known.HasJust("l0", "eta", "tau", "T");

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (eta, tau, t) = (known.Input("eta"), known.Input("tau"), known.Input("T"));
        var candidates = new Successions(Distribution.Exponential(1 / (known.Input("l0") * (1 + eta))), 17);
        var counts = new double[Draws];
        for (var run = 0; run < Draws; run++)
            candidates.Play(run, t, (day, number) => counts[run] += candidates.Uniform(Kept, number) < (1 + (eta * Math.Exp(-(t - day) / tau))) / (1 + eta) ? 1 : 0);
        return [("mean_count", counts.Average(), Draws), ("p_none", counts.Count(count => count == 0) / (double)Draws, Draws)];
    }
}

/// <summary>Meetings whose gaps are sums of stages.</summary>
internal sealed class RenewalFamily : Family
{
    private const int Draws = 100_000;

    public override bool Fits(KnownCase known) => known.HasJust("k", "mean", "T");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var (t, gap) = (known.Input("T"), GapOf(known));
        var (meetings, term) = (0.0, 1.0);
        for (var j = 1; term > 1e-15; j++)
        {
            term = Distribution.Gamma(j * gap.Mean, Math.Sqrt(j) * gap.StandardDeviation).Cdf(t);
            meetings += term;
        }

        var spread = gap.StandardDeviation / gap.Mean;
        return [("mean_meetings", meetings), ("asymptotic", (t / gap.Mean) + (((spread * spread) - 1) / 2))];
    }

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (meetings, count) = (new Successions(GapOf(known), 23), 0L);
        for (var run = 0; run < Draws; run++)
            meetings.Play(run, known.Input("T"), (_, _) => count++);
        return [("mean_meetings", count / (double)Draws, Draws)];
    }

    private static Distribution GapOf(KnownCase known) => Distribution.Gamma(known.Input("mean"), known.Input("mean") / Math.Sqrt(known.Input("k")));
}

/// <summary>A queue before one server, with services at random or of one length.</summary>
internal sealed class QueueFamily : Family
{
    private const double Days = 2e6;

    public override bool Fits(KnownCase known) => known.HasJust("lam", "mu");

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (arrivals, services) = (known.Input("lam"), known.Input("mu"));
        var service = known.Expected.ContainsKey("L") ? Distribution.Exponential(1 / services) : Distribution.Constant(1 / services);
        var queue = new SingleServer(Distribution.Exponential(1 / arrivals), service).Run(Days);
        return [("W", queue.MeanSojourn, 1), ("Wq", queue.MeanSojourn - (1 / services), 1), ("L", queue.MeanPresent, 1), ("Lq", queue.MeanPresent - (arrivals / services), 1)];
    }
}

/// <summary>Deputies close a random share of the open text at each meeting.</summary>
internal sealed class ShrinkingTextFamily : Family
{
    private const int Draws = 200_000;

    public override bool Fits(KnownCase known) => known.HasJust("a", "b", "n", "g0");

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (a, b) = (known.Input("a"), known.Input("b"));
        var closed = Distribution.Beta(a / (a + b), Math.Sqrt(a * b / ((a + b) * (a + b) * (a + b + 1))));
        var (meetings, shares) = (new Successions(Distribution.Constant(1), 31), StreamId.Of("closed"));
        var (first, second) = (0.0, 0.0);
        for (var run = 0; run < Draws; run++)
        {
            var gap = known.Input("g0");
            meetings.Play(run, known.Input("n"), (_, number) => gap *= 1 - closed.Quantile(meetings.Uniform(shares, number)));
            first += gap;
            second += gap * gap;
        }

        return [("mean_after_n", first / Draws, Draws), ("second_moment_after_n", second / Draws, Draws)];
    }
}
