using System.CommandLine;
using System.CommandLine.Parsing;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Options several commands share. Ranges are checked while parsing, because the library reads values again when it validates them.</summary>
internal static class Options
{
    /// <summary>The folder for results where the user names none.</summary>
    public const string StandardOutput = "output";

    /// <summary>A whole number within a range, thousands separators allowed.</summary>
    public static Option<long?> Count(string name, string[] aliases, string description, string shown, long lowest, long highest) => new(name, aliases)
    {
        Description = description,
        HelpName = shown,
        CustomParser = result => Parse(result, name, lowest, highest),
    };

    /// <summary>A number within a range.</summary>
    public static Option<double?> Number(string name, string description, string shown, double lowest, double highest) => new(name)
    {
        Description = description,
        HelpName = shown,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, out var value) && value >= lowest && value <= highest)
                return value;
            result.AddError($"{name} takes a number from {lowest} to {highest}, got '{result.Tokens[0].Value}'.");
            return null;
        },
    };

    /// <summary>The seed.</summary>
    public static Option<long?> Seed() => Count("--seed", [], "The number all chance comes from, instead of what the file says.", "N", 0, long.MaxValue);

    /// <summary>The folder for all runs.</summary>
    public static Option<string> Output() => new("--output", "-o") { Description = "The folder for results.", HelpName = "DIR", DefaultValueFactory = _ => StandardOutput };

    /// <summary>A run that is there already.</summary>
    public static Argument<string> StoredRun() => new("RUN") { Description = "The run: its folder, its name or the beginning of it, or latest." };

    /// <summary>The order of ties.</summary>
    public static Option<TieOrder> Ties() => new("--ties")
    {
        Description = "Order of events of the same moment and phase: fifo, lifo or shuffle:SEED. Results should hardly depend on it.",
        HelpName = "ORDER",
        CustomParser = TieOrders.Parse,
    };

    /// <summary>Whether the output keeps to ASCII.</summary>
    public static Option<bool> Plain() => new("--plain") { Description = "ASCII characters only." };

    private static long? Parse(ArgumentResult result, string name, long lowest, long highest)
    {
        var text = result.Tokens[0].Value;
        if (long.TryParse(text.Replace(",", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), out var value) && value >= lowest && value <= highest)
            return value;
        result.AddError($"{name} takes a whole number from {lowest} to {highest}, got '{text}'.");
        return null;
    }
}
