using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>A belief about two types, fed with signals that each type gives with its own probability.</summary>
internal sealed class SignalFamily : Family
{
    private const int Draws = 400_000;

    public override bool Fits(KnownCase known) => known.Has("prior", "p_hard_tough", "p_hard_soft", "signals");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var (n, hard, soft) = ((int)known.Input("signals"), Evidence(known, true), Evidence(known, false));
        var values = new List<(string, double)> { ("llr_hard", hard), ("llr_soft", soft) };
        for (var count = 0; count <= n; count++)
            values.Add(($"post_{count}of{n}", PosteriorOf(known, count, n)));
        return values;
    }

    /// <summary>Of all sides that showed nothing but hard signals, the share that was tough.</summary>
    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (n, tough, all) = ((int)known.Input("signals"), 0L, 0L);
        var (type, signal) = (StreamId.Of("type"), StreamId.Of("signal"));
        for (var draw = 0; draw < Draws; draw++)
        {
            var chance = new Chance(3, draw);
            var isTough = chance.Uniform(type, 0) < known.Input("prior");
            var isHard = Enumerable.Range(0, n).All(number => chance.Uniform(signal, (uint)number) < known.Input(isTough ? "p_hard_tough" : "p_hard_soft"));
            all += isHard ? 1 : 0;
            tough += isHard && isTough ? 1 : 0;
        }

        return [($"post_{n}of{n}", tough / (double)all, all)];
    }

    /// <summary>What a signal says: the log of how much likelier the one type gives it.</summary>
    public static double Evidence(KnownCase known, bool isHard)
    {
        var (tough, soft) = (known.Input("p_hard_tough"), known.Input("p_hard_soft"));
        return Belief.Evidence(isHard ? tough : 1 - tough, isHard ? soft : 1 - soft);
    }

    private static double PosteriorOf(KnownCase known, int hard, int n)
    {
        var belief = Chair.BeliefAt(known.Input("prior"));
        for (var signal = 0; signal < n; signal++)
            belief.Move(Evidence(known, signal < hard), Chair.Day(signal));
        return belief.At(Chair.Day(n));
    }
}

/// <summary>Beliefs about a frequency and about a number.</summary>
internal sealed class ConjugateFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("a", "b", "succ", "fail") || known.Has("mu0", "var0", "var_signal", "n", "mean_signal");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        if (known.Has("succ"))
        {
            var beta = new BetaBelief(known.Input("a"), known.Input("b"));
            for (var number = 0; number < known.Input("succ"); number++)
                beta = beta.After(happened: true);
            for (var number = 0; number < known.Input("fail"); number++)
                beta = beta.After(happened: false);
            return [("mean", beta.Mean), ("var", beta.Variance)];
        }

        // Signals around their mean, one by one: their order and spread change nothing.
        var (n, mean) = ((int)known.Input("n"), known.Input("mean_signal"));
        var normal = new NormalBelief(known.Input("mu0"), known.Input("var0"));
        for (var number = 0; number < n; number++)
            normal = normal.After(mean + (number - ((n - 1) / 2.0)), known.Input("var_signal"));
        return [("mean", normal.Mean), ("sd", Math.Sqrt(normal.Variance))];
    }
}

/// <summary>A belief that falls back to its resting level, read at once and day by day.</summary>
internal sealed class ForgettingFamily : Family
{
    public override bool Fits(KnownCase known) => known.Has("l_prior", "l_start", "rho_per_day", "days");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var (at, days) = (Started(known), known.Input("days"));
        var daily = at;
        for (var day = 1; day < days; day++)
            daily.Move(0, Chair.Day(day));
        Assert.That(daily.LogOddsAt(Chair.Day(days)), Is.EqualTo(at.LogOddsAt(Chair.Day(days))).Within(1e-12), "day by day");
        return [("l_t", at.LogOddsAt(Chair.Day(days))), ("belief_t", at.At(Chair.Day(days)))];
    }

    /// <summary>The belief of a case, moved away from its resting level on day 0.</summary>
    public static Belief Started(KnownCase known)
    {
        var belief = Chair.BeliefAt(Logistic.Of(known.Input("l_prior")), known.Input("rho_per_day"));
        belief.Move(known.Input("l_start") - known.Input("l_prior"), Chair.Day(0));
        return belief;
    }
}
