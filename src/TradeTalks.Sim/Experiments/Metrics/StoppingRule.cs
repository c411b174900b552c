using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>When an experiment knows enough: share(any deal) ± 1 pt, mean(main.rounds) ± 2 %.</summary>
/// <remarks>
/// Looked at after every <see cref="BlockLength"/> replications. A rule that looks often stops a little early, so that its interval covers the truth
/// somewhat less often than it says. Source: Law (2015), Simulation Modeling and Analysis, 9.4.
/// </remarks>
/// <param name="Text">The rule in its usual spelling.</param>
/// <param name="Metric">A share or a mean.</param>
/// <param name="HalfWidth">Half the interval at most: in the kept unit, or as a fraction of the mean.</param>
/// <param name="IsRelative">Whether it is a fraction of the mean.</param>
public sealed partial record StoppingRule(string Text, Metric Metric, double HalfWidth, bool IsRelative)
{
    /// <summary>Replications from one look to the next; the first look is after so many.</summary>
    public const int BlockLength = 500;

    /// <summary>Reads a rule, or says what is wrong with it.</summary>
    /// <param name="text">As written: metric ± half-width; +- and +/- do too.</param>
    /// <param name="scenario">The case whose quantities it may name.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="complaint">What is wrong.</param>
    public static bool TryParse(string text, Scenario scenario, [NotNullWhen(true)] out StoppingRule? rule, [NotNullWhen(false)] out MetricComplaint? complaint)
    {
        rule = null;
        var match = Written().Match(text);
        if (!match.Success)
            complaint = new MetricComplaint($"'{text}' is no goal for precision", "write \"share(any deal) ± 1 pt\"; +- does too");
        else if (Metric.TryParse(match.Groups["metric"].Value, scenario, out var metric, out complaint))
            (rule, complaint) = Of(metric, match.Groups["half"].Value.Trim());
        return complaint is null;
    }

    /// <summary>Whether an estimate is as precise as wanted.</summary>
    public bool IsMet(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return estimate.Interval.HalfWidth <= Wanted(estimate);
    }

    /// <summary>Half the interval an estimate is to have at most, in the kept unit.</summary>
    public double Wanted(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return IsRelative ? HalfWidth / (1 + HalfWidth) * Math.Abs(estimate.Value ?? 0) : HalfWidth;
    }

    private static (StoppingRule? Rule, MetricComplaint? Complaint) Of(Metric metric, string half)
    {
        if (metric.Kind == MetricKind.Quantile)
            return (null, new MetricComplaint("an experiment stops by shares and means, not by quantiles", $"write mean({metric.Column.Name}) ± 2 %"));
        var isShare = metric.Quantity == Quantity.Share;
        var isAbsolute = isShare ? MetricNumber.TryRead(half, "pt", -2, out var width) : MetricNumber.TryRead(half, metric.Quantity, out width);
        var isRelative = !isAbsolute && metric.Kind == MetricKind.Mean && MetricNumber.TryRead(half, "%", -2, out width);
        return (isAbsolute || isRelative) && width > 0
            ? (new StoppingRule($"{metric.Text} ± {half}", metric, width, isRelative), null)
            : (null, new MetricComplaint($"'{half}' is no half-width for {metric.Text}", Advise(metric, isShare)));
    }

    private static string Advise(Metric metric, bool isShare)
    {
        var absolute = isShare ? "1 pt" : $"0.5 {MetricNumber.UnitOf(metric.Quantity)}".TrimEnd();
        return metric.Kind == MetricKind.Share ? $"write ± {absolute}" : $"write ± {absolute}, or ± 2 % of the mean";
    }

    [GeneratedRegex(@"\A(?<metric>.+?)\s*(±|\+-|\+/-)(?<half>.+)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
