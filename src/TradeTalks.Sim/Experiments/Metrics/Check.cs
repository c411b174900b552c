using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>A line of <c>checks:</c> that says what is expected of a run: share(any deal by 2019-12-15) > 30 %.</summary>
/// <param name="Text">As written.</param>
/// <param name="Metric">What is looked at.</param>
/// <param name="Condition">How it should compare.</param>
public sealed partial record Check(string Text, Metric Metric, Condition Condition)
{
    private const string Example = "write share(any deal) > 30 %";

    /// <summary>Reads a check that is known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Check Parse(string text, Scenario scenario) =>
        TryParse(text, scenario, out var check, out var complaint) ? check : throw new FormatException(complaint.ToString());

    /// <summary>Reads a check, or says what is wrong with it.</summary>
    /// <param name="text">As written.</param>
    /// <param name="scenario">The case whose quantities it may name.</param>
    /// <param name="check">The check.</param>
    /// <param name="complaint">What is wrong.</param>
    public static bool TryParse(string text, Scenario scenario, [NotNullWhen(true)] out Check? check, [NotNullWhen(false)] out MetricComplaint? complaint)
    {
        check = null;
        var match = Written().Match(text);
        if (!match.Success)
            complaint = new MetricComplaint($"'{text}' compares nothing", Example);
        else if (match.Groups["sign"].Value is "=" or "==")
            complaint = new MetricComplaint("an estimate is never known to equal a number", "compare with >, >=, < or <=");
        else if (Metric.TryParse(match.Groups["metric"].Value, scenario, out var metric, out complaint))
            (check, complaint) = Compare(text, metric, Comparisons.Parse(match.Groups["sign"].Value), match.Groups["number"].Value.Trim());
        return complaint is null;
    }

    /// <summary>Judges the check by the replications of an experiment: by the exact interval of a share, by the usual one of other metrics.</summary>
    public CheckResult Judge(OutcomeSet outcome)
    {
        var estimate = Estimate.Of(Metric, outcome);
        var interval = estimate.Share is { } share ? ShareIntervals.ClopperPearson(share.Count, share.Of) : estimate.Interval;
        return new CheckResult(Text, estimate, interval, VerdictOf(interval));
    }

    private Verdict VerdictOf(Interval interval)
    {
        var (safe, other) = Condition.Comparison is Comparison.Above or Comparison.AtLeast ? (interval.Low, interval.High) : (interval.High, interval.Low);
        if (safe is { } end && Condition.Holds(end))
            return Verdict.Pass;
        return other is { } far && !Condition.Holds(far) ? Verdict.Fail : Verdict.Undecided;
    }

    private static (Check? Check, MetricComplaint? Complaint) Compare(string text, Metric metric, Comparison comparison, string number) =>
        MetricNumber.TryRead(number, metric.Quantity, out var bound)
            ? (new Check(text.Trim(), metric, new Condition(comparison, bound)), null)
            : (null, new MetricComplaint($"{metric.Text} cannot be compared with '{number}'", MetricNumber.Advice(metric.Quantity)));

    [GeneratedRegex(@"\A\s*(?<metric>.*\)|[^<>=≤≥()]+?)\s*(?<sign>>=|<=|==|[<>=≤≥])(?<number>[^<>=≤≥()]+)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}

/// <summary>What a run says about a check.</summary>
/// <param name="Text">The check as written.</param>
/// <param name="Estimate">The metric.</param>
/// <param name="Interval">The 95 % interval it is judged by.</param>
/// <param name="Verdict">Whether it holds.</param>
public sealed record CheckResult(string Text, Estimated Estimate, Interval Interval, Verdict Verdict);

/// <summary>Whether a check holds.</summary>
public enum Verdict
{
    /// <summary>The whole interval is on the right side.</summary>
    Pass,

    /// <summary>The whole interval is on the wrong side.</summary>
    Fail,

    /// <summary>The interval lies on both sides: more replications are needed to tell.</summary>
    Undecided,
}
