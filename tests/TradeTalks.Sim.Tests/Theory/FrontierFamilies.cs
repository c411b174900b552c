using TradeTalks.Sim.Table.Outcomes;
using TradeTalks.Sim.Tests.Negotiation;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>The Nash point of unequal sides on the frontier of one segment that can be granted in part.</summary>
internal sealed class StraightFrontierFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("S", "d1", "d2", "beta");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var (surplus, power) = (known.Input("S"), known.Input("beta"));
        var frontier = PolygonFrontier.OfPackages([surplus, 0], [-surplus, surplus]);
        var point = FrontierPoints.Find(Solution.Nash, frontier, (known.Input("d1"), known.Input("d2")), (power, 1 - power))!.Value;
        return [("u1", point.First), ("u2", point.Second)];
    }
}

/// <summary>The Nash point on a concave frontier.</summary>
internal sealed class ConcaveFrontierFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("K", "L", "d1", "d2");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var (k, l, none) = (known.Input("K"), known.Input("L"), (First: known.Input("d1"), Second: known.Input("d2")));
        var frontier = new CurvedFrontier(0, Math.Sqrt(k * l), first => k - (first * first / l), first => -2 * first / l);
        var (first, second) = FrontierPoints.Find(Solution.Nash, frontier, none, (1, 1))!.Value;
        return [("u1", first), ("u2", second), ("nash_product", (first - none.First) * (second - none.Second))];
    }
}

/// <summary>Two Zeuthen bargainers on a concave frontier, a step at a time.</summary>
internal sealed class ZeuthenFamily : Family
{
    private const int Rounds = 20_000;

    public override bool Fits(KnownCase known) => known.HasJust("step", "K", "L");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var (step, k, l) = (known.Input("step"), known.Input("K"), known.Input("L"));
        var most = (int)Math.Round(Math.Sqrt(k * l) / step);
        (double, double)[] points = [.. Enumerable.Range(0, most + 1).Select(place => place * step).Select(first => (first, k - (first * first / l)))];
        var run = new Duel { A = "{zeuthen: {}}", B = "{zeuthen: {}}", Points = points, IsComplete = true, Rounds = Rounds, Gap = 0.1 }.Play();
        Assert.That(Duel.RoundOfDeal(run), Is.Not.Null);
        return [("u1", run.State.Bargains[0].AgreedWorth(0))];
    }
}
