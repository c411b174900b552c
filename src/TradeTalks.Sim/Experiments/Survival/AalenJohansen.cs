using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Survival;

/// <summary>The share of talks that have come to one of several competing endings by a day, where some were not watched to their end.</summary>
public sealed class AalenJohansen
{
    private readonly ImmutableArray<double> _openBefore;
    private readonly ImmutableArray<long> _ended;

    /// <summary>The curve of one ending.</summary>
    /// <remarks>Sources: Aalen and Johansen (1978), Scandinavian Journal of Statistics 5:141; the variance of the kind of Greenwood in Gaynor and others (1993), Journal of the American Statistical Association 88:400.</remarks>
    /// <param name="lifetimes">The talks; may be none.</param>
    /// <param name="cause">The ending, from 1.</param>
    public AalenJohansen(IReadOnlyCollection<Lifetime> lifetimes, int cause)
    {
        ArgumentNullException.ThrowIfNull(lifetimes);
        Rows = RiskTable.Of(lifetimes);
        var counts = lifetimes.Where(one => one.Cause == cause).GroupBy(one => one.Time).ToDictionary(moment => moment.Key, moment => moment.LongCount());
        _ended = [.. Rows.Select(row => counts.GetValueOrDefault(row.Time))];
        var (open, share) = (1.0, 0.0);
        var before = ImmutableArray.CreateBuilder<double>(Rows.Length);
        var shares = ImmutableArray.CreateBuilder<double>(Rows.Length);
        for (var place = 0; place < Rows.Length; place++)
        {
            before.Add(open);
            share += open * _ended[place] / Rows[place].AtRisk;
            shares.Add(share);
            open *= 1 - (Rows[place].Ended / (double)Rows[place].AtRisk);
        }

        (_openBefore, Shares) = (before.ToImmutable(), shares.ToImmutable());
    }

    /// <summary>The moments of the curve.</summary>
    public ImmutableArray<RiskRow> Rows { get; }

    /// <summary>The share that has come to this ending from each moment on, 0 to 1.</summary>
    public ImmutableArray<double> Shares { get; }

    /// <summary>The share that has come to this ending by a day.</summary>
    public double At(double time)
    {
        var share = 0.0;
        for (var place = 0; place < Rows.Length && Rows[place].Time <= time; place++)
            share = Shares[place];
        return share;
    }

    /// <summary>The standard error of a share.</summary>
    /// <param name="place">Place of the moment among <see cref="Rows"/>.</param>
    public double StandardError(int place)
    {
        var variance = 0.0;
        for (var i = 0; i <= place; i++)
        {
            var (later, row) = (Shares[place] - Shares[i], Rows[i]);
            var (n, ended) = ((double)row.AtRisk, (double)_ended[i]);
            variance += later * later * row.Greenwood;
            variance += _openBefore[i] * _openBefore[i] * (n - ended) * ended / (n * n * n);
            variance -= 2 * later * _openBefore[i] * ended / (n * n);
        }

        return Math.Sqrt(Math.Max(0, variance));
    }

    /// <summary>The interval of a share, even to both sides on the scale of its logarithm, cut at 1; open while nothing has come to this ending.</summary>
    /// <param name="place">Place of the moment among <see cref="Rows"/>.</param>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public Interval IntervalAt(int place, double level = CriticalValues.StandardLevel)
    {
        var share = Shares[place];
        if (share <= 0)
            return Interval.Open;
        var factor = PortableMath.Exp(CriticalValues.Normal(level) * StandardError(place) / share);
        return new Interval(share / factor, Math.Min(1, share * factor));
    }
}
