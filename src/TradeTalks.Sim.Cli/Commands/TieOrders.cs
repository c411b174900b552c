using System.CommandLine.Parsing;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>How an order of ties is written.</summary>
internal static class TieOrders
{
    private const string Shuffle = "shuffle:";

    /// <summary>Reads fifo, lifo or shuffle:SEED.</summary>
    public static TieOrder Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Find(text) is { } order)
            return order;
        result.AddError($"--ties takes fifo, lifo or shuffle:SEED, got '{text}'.");
        return TieOrder.Fifo;
    }

    /// <summary>The order a word stands for; null where it stands for none.</summary>
    public static TieOrder? Find(string text)
    {
        if (text.StartsWith(Shuffle, StringComparison.Ordinal) && ulong.TryParse(text[Shuffle.Length..], out var seed))
            return TieOrder.Shuffle(seed);
        return text switch
        {
            "fifo" => TieOrder.Fifo,
            "lifo" => TieOrder.Lifo,
            _ => null,
        };
    }
}
