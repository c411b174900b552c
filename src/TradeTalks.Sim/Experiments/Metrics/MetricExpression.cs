using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>A metric as it was written, not yet looked up in a scenario: share(any deal at main by 2019-12-15), mean(rounds), median(x), p90(x).</summary>
/// <param name="Kind">What is estimated.</param>
/// <param name="Subject">The state or the outcome quantity, as written.</param>
public sealed partial record MetricExpression(MetricKind Kind, string Subject)
{
    private const string Wanted = "write share(any deal by 2019-12-15), mean(x), median(x) or p90(x)";

    /// <summary>Which quantile, strictly between 0 and 1; 0.5 unless the metric is another quantile.</summary>
    public double Probability { get; init; } = 0.5;

    /// <summary>The table whose state is meant; null where the metric names none.</summary>
    public string? Table { get; init; }

    /// <summary>The day on whose close the state is meant; null for the last one.</summary>
    public MetricDay? By { get; init; }

    /// <summary>Reads a metric from the beginning of a text.</summary>
    /// <param name="text">A metric and what may stand behind it: "share(any deal) > 30 %".</param>
    /// <param name="expression">The metric.</param>
    /// <param name="rest">What stands behind it, without spaces around it.</param>
    /// <param name="problem">Why there is none.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out MetricExpression? expression, out string rest, [NotNullWhen(false)] out MetricProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        (expression, rest, problem) = (null, "", null);
        var match = Call().Match(text);
        if (!match.Success)
            problem = new MetricProblem($"'{text.Trim()}' is no metric: {Wanted}");
        else
            (expression, problem) = Read(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["inside"].Value.Trim());
        rest = match.Success ? match.Groups["rest"].Value.Trim() : "";
        return problem is null;
    }

    private static (MetricExpression?, MetricProblem?) Read(string name, string inside)
    {
        if (inside.Length == 0)
            return (null, new MetricProblem($"{name}() names nothing: {Wanted}"));
        if (name == "share")
            return ReadShare(inside);
        if (name == "mean")
            return (new MetricExpression(MetricKind.Mean, inside), null);
        if (name == "median")
            return (new MetricExpression(MetricKind.Quantile, inside), null);
        return Percentile().Match(name) is { Success: true } match
            ? (new MetricExpression(MetricKind.Quantile, inside) { Probability = int.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture) / 100.0 }, null)
            : (null, new MetricProblem($"'{name}' is no metric: {Wanted}") { Written = name, Known = ["share", "mean", "median", "p90"] });
    }

    private static (MetricExpression?, MetricProblem?) ReadShare(string inside)
    {
        var match = Share().Match(inside);
        var share = new MetricExpression(MetricKind.Share, match.Groups["state"].Value) { Table = match.Groups["table"].Success ? match.Groups["table"].Value : null };
        if (StateWords.Find(share.Subject).IsEmpty)
            return (null, new MetricProblem($"'{share.Subject}' is no state: there are {string.Join(", ", StateWords.All)}") { Written = share.Subject, Known = StateWords.All });
        if (!match.Groups["day"].Success)
            return (share, null);
        return MetricDay.TryRead(match.Groups["day"].Value, out var day)
            ? (share with { By = day }, null)
            : (null, new MetricProblem($"'{match.Groups["day"].Value}' is no day: write 2019-12-15, day 30 or start + 30 d"));
    }

    [GeneratedRegex(@"^\s*(?<name>[A-Za-z0-9]+)\s*\((?<inside>[^()]*)\)(?<rest>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Call();

    [GeneratedRegex(@"^p(?<percent>[1-9]\d?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percentile();

    [GeneratedRegex(@"^(?<state>.+?)(\s+at\s+(?<table>[A-Za-z][A-Za-z0-9_-]*))?(\s+by\s+(?<day>.+))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Share();
}
