using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Wording;

/// <summary>How metrics are written: 44.9 % [43.9, 45.9], 21.3 d [20.8, 21.9], 3.30 [3.26, 3.34].</summary>
internal static class Estimates
{
    /// <summary>The value with its interval.</summary>
    public static string Full(Estimated estimate, Interval interval)
    {
        if (estimate.Value is null)
            return "no case";
        return interval.IsClosed ? $"{Value(estimate)} [{Bare(estimate, interval.Low!.Value)}, {Bare(estimate, interval.High!.Value)}]" : $"{Value(estimate)} (n too small)";
    }

    /// <summary>The value with its unit; a share of none or all as a count.</summary>
    public static string Value(Estimated estimate)
    {
        if (estimate.Share is { } share)
            return Shares.Brief(share);
        return estimate.Value is { } value ? Unit(Bare(estimate, value), estimate) : "no case";
    }

    /// <summary>A number in the unit of an estimate, with as many decimals as its interval deserves.</summary>
    public static string Bare(Estimated estimate, double value)
    {
        var scale = Scale(estimate.Quantity);
        return Numbers.Fixed(scale * value, Decimals(scale * (estimate.Interval.HalfWidth ?? 0)));
    }

    /// <summary>Half an interval or a difference with its unit: 0.9 pt, 1.3 d.</summary>
    public static string Width(Metric metric, double width)
    {
        var scaled = Scale(metric.Quantity) * width;
        var text = Numbers.Fixed(scaled, Decimals(scaled));
        return metric.Quantity == Quantity.Share ? $"{text} pt" : metric.Unit.Length == 0 ? text : $"{text} {metric.Unit}";
    }

    /// <summary>How much larger a shown number is than the kept one.</summary>
    public static double Scale(Quantity quantity) => quantity == Quantity.Share ? 100 : 1;

    private static string Unit(string number, Estimated estimate) => estimate.Quantity == Quantity.Share ? $"{number} %" : estimate.Unit.Length == 0 ? number : $"{number} {estimate.Unit}";

    private static int Decimals(double halfWidth) => halfWidth == 0 ? 1 : Math.Max(Numbers.DecimalsToFirstDigit(halfWidth), Math.Abs(halfWidth) < 10 ? 1 : 0);
}
