using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Experiments.Stopping;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>How precisely a metric is wanted: "share(any deal) ± 1 pt", "mean(rounds) +- 5 %".</summary>
/// <param name="Metric">The metric, a share or a mean.</param>
/// <param name="Precision">How well it has to be known.</param>
public sealed partial record MetricTarget(MetricExpression Metric, Precision Precision)
{
    /// <summary>Reads a target.</summary>
    /// <param name="text">The metric, ± (or +-, +/-), and points for a share, per cent of the mean for a mean.</param>
    /// <param name="target">The target.</param>
    /// <param name="problem">Why there is none.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out MetricTarget? target, [NotNullWhen(false)] out MetricProblem? problem)
    {
        target = null;
        if (!MetricExpression.TryRead(text, out var metric, out var rest, out problem))
            return false;
        var match = Reach().Match(rest);
        var unit = metric.Kind == MetricKind.Share ? "pt" : "%";
        var size = match.Success && match.Groups["unit"].Value == unit ? double.Parse(match.Groups["size"].Value, CultureInfo.InvariantCulture) : 0;
        if (metric.Kind == MetricKind.Quantile)
            problem = new MetricProblem("only a share or a mean can be played until it is precise");
        else if (size <= 0 || size >= 100)
            problem = new MetricProblem($"behind the metric stands how precise it is wanted: ± 1 {unit}");
        else
            target = new MetricTarget(metric, new Precision(size / 100));
        return problem is null && target is not null;
    }

    [GeneratedRegex(@"^(±|\+/?-)\s*(?<size>\d+(\.\d+)?)\s*(?<unit>pt|%)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reach();
}
