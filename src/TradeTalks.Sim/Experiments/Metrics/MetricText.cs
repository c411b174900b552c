using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>The parts of a metric as written, before it is known what they name.</summary>
/// <param name="Function">share, mean, median or p1 to p99, in small letters; empty for a bare state or quantity.</param>
/// <param name="Target">What it is worked out of: a state, a quantity, or a comparison.</param>
internal sealed partial record MetricText(string Function, string Target)
{
    /// <summary>The functions, for messages.</summary>
    public const string Functions = "share, mean, median, p1 to p99";

    /// <summary>A quantity, a sign and a number, where the target is a comparison.</summary>
    public (string Column, string Sign, string Number)? Comparison =>
        Compared().Match(Target) is { Success: true } match ? (match.Groups["column"].Value, match.Groups["sign"].Value, match.Groups["number"].Value.Trim()) : null;

    /// <summary>A state, a table and a date, of which the last two may be absent.</summary>
    public (string State, string? Table, string? Date) Standing
    {
        get
        {
            var match = Stood().Match(Target);
            return (match.Groups["state"].Value, Or(match.Groups["table"]), Or(match.Groups["date"]));
        }
    }

    /// <summary>Which quantile is asked for; null for other functions.</summary>
    public double? Probability => Function switch
    {
        "median" => 0.5,
        ['p', ..] when int.TryParse(Function.AsSpan(1), out var percent) && percent is > 0 and < 100 => percent / 100.0,
        _ => null,
    };

    /// <summary>Takes a text apart.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out MetricText? read, [NotNullWhen(false)] out MetricComplaint? complaint)
    {
        var call = Called().Match(text);
        var function = call.Groups["function"].Value.ToLowerInvariant();
        read = new MetricText(function == "p" ? "share" : function, (call.Success ? call.Groups["target"].Value : text).Trim());
        complaint = call.Success || !text.AsSpan().ContainsAny('(', ')') ? Complain(read) : new MetricComplaint($"'{text}' is no metric", "write share(any deal), mean(x), median(x) or p90(x)");
        return complaint is null;
    }

    private static MetricComplaint? Complain(MetricText read)
    {
        if (read.Target.Length == 0)
            return new MetricComplaint("a metric needs a state or a quantity", "write share(any deal) or mean(main.rounds)");
        if (read.Function is "" or "share" or "mean" || read.Probability is not null)
            return null;
        var near = NearestName.Find(read.Function, ["share", "mean", "median"]);
        return new MetricComplaint($"unknown function '{read.Function}'", near is null ? $"there are {Functions}" : $"did you mean '{near}'?");
    }

    private static string? Or(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"\A\s*(?<function>[A-Za-z]+[0-9]*)\s*\((?<target>[^()]*)\)\s*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Called();

    [GeneratedRegex(@"\A(?<column>[^<>=≤≥]+?)\s*(?<sign>>=|<=|==|[<>=≤≥])(?<number>.*)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Compared();

    [GeneratedRegex(@"\A(?<state>.+?)(\s+at\s+(?<table>\S+))?(\s+(by|on)\s+(?<date>.+))?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stood();
}
