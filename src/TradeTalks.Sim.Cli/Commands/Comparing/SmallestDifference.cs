using System.Collections.Immutable;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>The smallest difference of a kind of quantity that matters to the user.</summary>
/// <param name="Quantity">What it measures.</param>
/// <param name="Size">How large, in the kept unit, above 0.</param>
internal sealed partial record SmallestDifference(Quantity Quantity, double Size)
{
    /// <summary>The size as it is written: 1 pt, 2 d.</summary>
    public string Text => Quantity switch
    {
        Quantity.Share => $"{100 * Size} pt",
        Quantity.Duration => $"{Size} d",
        Quantity.Money => $"{Size} bn USD",
        Quantity.Number or _ => $"{Size}",
    };

    /// <summary>The size that matters for a difference; 0 where none is given for its quantity.</summary>
    public static double For(Difference difference, ImmutableArray<SmallestDifference> given) =>
        given.LastOrDefault(one => one.Quantity == difference.Metric.Quantity)?.Size ?? 0;

    /// <summary>Reads the values of the option.</summary>
    public static SmallestDifference[] Parse(ArgumentResult result)
    {
        var read = result.Tokens.Select(token => Read(token.Value)).ToList();
        if (read.Contains(null))
            result.AddError("--min-effect takes a size with its unit: \"1 pt\" for shares, \"2 d\" for times, \"1 bn USD\" for money, or a bare number for counts.");
        return [.. read.OfType<SmallestDifference>()];
    }

    private static SmallestDifference? Read(string text)
    {
        var match = Written().Match(text);
        if (!match.Success || !double.TryParse(match.Groups["size"].Value, CultureInfo.InvariantCulture, out var size) || size <= 0)
            return null;
        return match.Groups["unit"].Value switch
        {
            "pt" => new SmallestDifference(Quantity.Share, size / 100),
            "d" => new SmallestDifference(Quantity.Duration, size),
            "bn USD" => new SmallestDifference(Quantity.Money, size),
            _ => new SmallestDifference(Quantity.Number, size),
        };
    }

    [GeneratedRegex(@"^\s*(?<size>\d+(\.\d+)?)\s*(?<unit>pt|d|bn USD)?\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
