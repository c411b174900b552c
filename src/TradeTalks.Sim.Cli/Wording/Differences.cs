using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Wording;

/// <summary>How a difference of two variants is written: both values, the difference with its sign, its interval; differences of shares in points, never in per cent.</summary>
/// <param name="difference">The difference.</param>
/// <param name="minus">The sign before a negative difference.</param>
internal sealed class Differences(Difference difference, string minus)
{
    private readonly double _scale = difference.Metric.Quantity == Quantity.Share ? 100 : 1;
    private readonly int _decimals = Decimals(difference);

    /// <summary>The value of the first variant: 49.8 %, 21.3 d, 33.2.</summary>
    public string A => difference.Share is { } share ? Shares.Brief(share.A) : Value(difference.A);

    /// <summary>The value of the second variant.</summary>
    public string B => difference.Share is { } share ? Shares.Brief(share.B) : Value(difference.B);

    /// <summary>The difference with its sign and unit: -5.7 pt, +3.1 d.</summary>
    public string Change => difference.Value is { } value ? Signed(value) + Tail(" pt") : "no case";

    /// <summary>The interval of the difference: [-6.3, -5.1].</summary>
    public string Interval => difference.Interval is { Low: { } low, High: { } high } ? $"[{Signed(low)}, {Signed(high)}]" : "n too small";

    /// <summary>What the metric is called for people.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="calendar">The calendar of its scenario.</param>
    /// <param name="table">The id of its table where there are several; else empty.</param>
    public static string NameOf(Metric metric, Calendar calendar, string table)
    {
        if (metric.State is { } state)
        {
            var title = state.Endings.Length == 1 ? Experiments.Summaries.EndingWords.Title(state.Endings[0]) : "Any deal";
            var by = state.Day == calendar.HorizonDays ? "" : $" by {Numbers.Day(calendar.StartDate.AddDays(state.Day))}";
            return title + (table.Length > 0 ? $" ({table})" : "") + by;
        }

        if (metric.Condition is not null)
            return metric.Text;
        var label = Unconditional(metric.Column.Label);
        return metric.Kind switch
        {
            MetricKind.Quantile when metric.Probability == 0.5 => $"median of {label}",
            MetricKind.Quantile => $"P{100 * metric.Probability:0} of {label}",
            MetricKind.Mean or MetricKind.Share or _ => label,
        };
    }

    /// <summary>The label of a quantity without the words that say when there is one; the number of pairs says it here.</summary>
    public static string Unconditional(string label) => label.Replace(" (if any)", "", StringComparison.Ordinal).Replace(" (if deal)", "", StringComparison.Ordinal);

    private string Value(double? value) => value is { } known ? Numbers.Fixed(_scale * known, _decimals) + Tail(" %") : "no case";

    private string Tail(string ofShare) => difference.Metric.Quantity switch
    {
        Quantity.Share => ofShare,
        Quantity.Duration => " d",
        Quantity.Number or Quantity.Money or _ => "",
    };

    private string Signed(double value)
    {
        var text = Numbers.Fixed(_scale * value, _decimals);
        if (text.StartsWith('-'))
            return minus + text[1..];
        return text.All(sign => sign is '0' or '.') ? text : $"+{text}";
    }

    /// <summary>As many decimals as show the first digit of half the interval, and more where an end would read 0 without being it.</summary>
    private static int Decimals(Difference difference)
    {
        var scale = difference.Metric.Quantity == Quantity.Share ? 100 : 1;
        var half = scale * (difference.Interval.HalfWidth ?? 0);
        var decimals = half is 0 or < 10 ? Math.Max(1, Numbers.DecimalsToFirstDigit(half)) : 0;
        for (var most = decimals + 2; decimals < most && (ReadsZero(difference.Interval.Low) || ReadsZero(difference.Interval.High));)
            decimals++;
        return decimals;

        bool ReadsZero(double? end) => end is not (null or 0) && Math.Round(scale * end.Value, decimals) == 0;
    }
}
