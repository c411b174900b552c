using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Equations;

namespace TradeTalks.Sim.Economy.Policy;

/// <content>Several pairs that bargain at once.</content>
public sealed partial class TariffGame
{
    /// <summary>Each pair strikes the bargain of Nash over its own tariffs while those of all other pairs stand as they are; pairs in turn until no tariff moves.</summary>
    /// <remarks>
    /// Without a bargain a pair keeps the tariffs of the start. A pair without a common gain keeps them too.
    /// Source: Horn and Wolinsky (1988), RAND Journal of Economics 19(3); Bagwell, Staiger and Yurukoglu (2021), Econometrica 89(4).
    /// </remarks>
    /// <param name="pairs">The pairs; no lever in two of them.</param>
    /// <param name="weight">Exponent of the first one's gain, above 0 and below 1.</param>
    /// <exception cref="NoEquilibriumException">There is none without a bargain.</exception>
    public TariffSearch NashInNash(ImmutableArray<(Government First, Government Second)> pairs, double weight = 0.5)
    {
        ImmutableArray<TariffLever> levers = [.. pairs.SelectMany(pair => (IEnumerable<TariffLever>)[.. pair.First.Levers, .. pair.Second.Levers])];
        var current = new Markets.TradePolicy(_start.World);
        current.CopyFrom(_start);
        var (sweep, moved) = (0, double.PositiveInfinity);
        while (sweep < MostSweeps && moved > _tolerance)
        {
            moved = 0;
            foreach (var (first, second) in pairs)
                moved = Math.Max(moved, Bargain(first, second, current, weight));
            sweep++;
        }

        return Found(levers, levers.Select(lever => lever.ValueIn(current)), moved <= _tolerance, sweep, moved);
    }

    private double Bargain(Government first, Government second, Markets.TradePolicy current, double weight)
    {
        var threat = new Markets.TradePolicy(_start.World);
        threat.CopyFrom(current);
        foreach (var lever in (IEnumerable<TariffLever>)[.. first.Levers, .. second.Levers])
            lever.Set(threat, lever.ValueIn(_start));
        var bargain = new TariffGame(_model, threat, Bounds, _tolerance).NashBargain(first, second, threat, weight);
        double[] before = [.. bargain.Levers.Select(lever => lever.ValueIn(current))];
        bargain.ApplyTo(current);
        return FarthestMove(before, bargain.Values.AsSpan());
    }
}
