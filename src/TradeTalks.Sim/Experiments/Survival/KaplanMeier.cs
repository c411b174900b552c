using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Survival;

/// <summary>The share of talks that are still open after so many days, whatever ends them, where some were not watched to their end.</summary>
/// <remarks>Not for one ending among several: 1 minus this curve takes the others for talks not watched and comes out too high. See <see cref="AalenJohansen"/>.</remarks>
public sealed class KaplanMeier
{
    private const double Rounding = 1e-12;

    private readonly ImmutableArray<double> _sums;

    /// <summary>The curve of observed lifetimes.</summary>
    /// <remarks>Sources: Kaplan and Meier (1958), Journal of the American Statistical Association 53:457; Greenwood (1926) for the variance.</remarks>
    /// <param name="lifetimes">The talks; may be none.</param>
    public KaplanMeier(IReadOnlyCollection<Lifetime> lifetimes)
    {
        Rows = RiskTable.Of(lifetimes);
        var (share, sum) = (1.0, 0.0);
        var shares = ImmutableArray.CreateBuilder<double>(Rows.Length);
        var sums = ImmutableArray.CreateBuilder<double>(Rows.Length);
        foreach (var row in Rows)
        {
            share *= 1 - (row.Ended / (double)row.AtRisk);
            sum += row.Greenwood;
            shares.Add(share);
            sums.Add(sum);
        }

        (Shares, _sums) = (shares.ToImmutable(), sums.ToImmutable());
    }

    /// <summary>The moments of the curve.</summary>
    public ImmutableArray<RiskRow> Rows { get; }

    /// <summary>The share still open from each moment on, 0 to 1.</summary>
    public ImmutableArray<double> Shares { get; }

    /// <summary>The standard error of a share.</summary>
    /// <param name="place">Place of the moment among <see cref="Rows"/>.</param>
    public double StandardError(int place) => Shares[place] * Math.Sqrt(_sums[place]);

    /// <summary>The share still open after so many days.</summary>
    public double At(double time)
    {
        var place = LastNotAfter(time);
        return place < 0 ? 1 : Shares[place];
    }

    /// <summary>The interval of a share; open once nothing is left.</summary>
    /// <param name="place">Place of the moment among <see cref="Rows"/>.</param>
    /// <param name="scale">On which scale it is even to both sides.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public Interval IntervalAt(int place, SurvivalScale scale = SurvivalScale.LogLog, double level = CriticalValues.StandardLevel)
    {
        var (share, reach) = (Shares[place], CriticalValues.Normal(level) * Math.Sqrt(_sums[place]));
        if (share <= 0)
            return Interval.Open;
        return scale switch
        {
            SurvivalScale.Plain => new Interval(Math.Max(0, share - (reach * share)), Math.Min(1, share + (reach * share))),
            SurvivalScale.Log => new Interval(share * PortableMath.Exp(-reach), Math.Min(1, share * PortableMath.Exp(reach))),
            SurvivalScale.LogLog => LogLog(share, reach),
            _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, null),
        };
    }

    /// <summary>The day by which a share of the talks has ended, and the days between which it lies; null and open where the curves do not fall so far.</summary>
    /// <param name="probability">The share ended, strictly between 0 and 1.</param>
    /// <param name="scale">The scale of the curve's interval, from which this one is read off.</param>
    public (double? Value, Interval Interval) Quantile(double probability, SurvivalScale scale = SurvivalScale.LogLog)
    {
        var left = 1 - probability;
        return (
            FirstBelow(left, place => Shares[place]),
            new Interval(FirstBelow(left, place => IntervalAt(place, scale).Low ?? 0), FirstBelow(left, place => IntervalAt(place, scale).High ?? 1)));
    }

    /// <summary>The mean number of days talks stay open, those beyond a horizon counted as the horizon, and its standard error.</summary>
    /// <remarks>Source: Irwin (1949), Journal of Hygiene 47:188; the variance as in Klein and Moeschberger (2003), Survival Analysis, 4.5.</remarks>
    /// <param name="horizon">Days, above 0.</param>
    public (double Mean, double StandardError) RestrictedMean(double horizon)
    {
        var (area, variance, end) = (0.0, 0.0, horizon);
        for (var place = LastNotAfter(horizon); place >= 0; place--)
        {
            area += Shares[place] * (end - Rows[place].Time);
            variance += area * area * Rows[place].Greenwood;
            end = Rows[place].Time;
        }

        return (area + end, Math.Sqrt(variance));
    }

    private static Interval LogLog(double share, double reach)
    {
        if (share >= 1)
            return new Interval(1, 1);
        var log = PortableMath.Log(share);
        var factor = PortableMath.Exp(reach / log);
        return new Interval(PortableMath.Exp(log / factor), PortableMath.Exp(log * factor));
    }

    private double? FirstBelow(double left, Func<int, double> curve)
    {
        for (var place = 0; place < Rows.Length; place++)
        {
            if (curve(place) < left - Rounding)
                return Rows[place].Time;
            if (curve(place) <= left + Rounding)
                return Middle(place, left, curve);
        }

        return null;
    }

    /// <summary>Where the curve runs level at the wanted share, the middle of that stretch.</summary>
    private double Middle(int place, double left, Func<int, double> curve)
    {
        for (var next = place + 1; next < Rows.Length; next++)
        {
            if (curve(next) < left - Rounding)
                return (Rows[place].Time + Rows[next].Time) / 2;
        }

        return Rows[place].Time;
    }

    private int LastNotAfter(double time)
    {
        var place = -1;
        while (place + 1 < Rows.Length && Rows[place + 1].Time <= time)
            place++;
        return place;
    }
}
