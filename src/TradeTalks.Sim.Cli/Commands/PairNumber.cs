using System.Collections.Immutable;
using System.CommandLine;
using System.Text.RegularExpressions;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>A number for two sides on the command line: US:China=25%.</summary>
/// <param name="First">The side named first.</param>
/// <param name="Second">The other.</param>
/// <param name="Value">The number; a share as a fraction.</param>
internal sealed partial record PairNumber(string First, string Second, double Value)
{
    private const double Percent = 100;

    /// <summary>An option that takes such numbers, divided by commas.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="isShare">Whether the numbers are shares, written with a per cent sign.</param>
    /// <param name="lowest">The lowest number allowed, as it is written.</param>
    /// <param name="highest">The highest.</param>
    public static Option<ImmutableArray<PairNumber>> Option(string name, string description, bool isShare, double lowest, double highest) => new(name)
    {
        Description = description,
        HelpName = isShare ? "A:B=N%" : "A:B=N",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
        CustomParser = result =>
        {
            var numbers = ImmutableArray.CreateBuilder<PairNumber>();
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
                result.AddError($"{name} takes SIDE:SIDE={(isShare ? "25%" : "20")}; got nothing.");
            foreach (var word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            {
                if (Read(word, isShare, lowest, highest) is { } number)
                {
                    if (numbers.Any(other => other.First == number.First && other.Second == number.Second))
                        result.AddError($"{name} names {number.First}:{number.Second} twice.");
                    numbers.Add(number);
                }
                else
                    result.AddError($"{name} takes SIDE:SIDE={(isShare ? "25%" : "20")}, several divided by commas, each from {lowest} to {highest}{(isShare ? " %" : "")}; got '{word}'.");
            }

            return numbers.ToImmutable();
        },
    };

    private static PairNumber? Read(string word, bool isShare, double lowest, double highest)
    {
        var match = Pattern().Match(word);
        if (!match.Success || (match.Groups["percent"].Length > 0) != isShare || !double.TryParse(match.Groups["value"].Value, out var value) || value < lowest || value > highest)
            return null;
        return new PairNumber(match.Groups["first"].Value, match.Groups["second"].Value, isShare ? value / Percent : value);
    }

    [GeneratedRegex(@"\A(?<first>[A-Za-z][\w-]*):(?<second>[A-Za-z][\w-]*)=(?<value>-?\d+(\.\d+)?) ?(?<percent>%?)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
