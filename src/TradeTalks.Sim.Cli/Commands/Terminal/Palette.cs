using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>Colours of the terminal, or their absence; coloured words are as wide as plain ones.</summary>
/// <param name="isColoured">Whether escape sequences are written.</param>
internal sealed class Palette(bool isColoured)
{
    private const string Escape = "\u001b[";

    /// <summary>No colours.</summary>
    public static Palette None { get; } = new(false);

    /// <summary>The colours of the figures, as near as 256 colours come.</summary>
    public static Palette Ansi { get; } = new(true);

    /// <summary>Words about a state, in its colour.</summary>
    public string State(Ending ending, string words) => Dress($"38;5;{Code(ending)}m", words);

    /// <summary>A heading.</summary>
    public string Heading(string words) => Dress("1m", words);

    /// <summary>Words that matter less than those beside them.</summary>
    public string Faint(string words) => Dress("38;5;247m", words);

    private static int Code(Ending ending) => ending switch
    {
        Ending.ComprehensiveDeal => 36,
        Ending.MiniDeal => 32,
        Ending.Truce => 75,
        Ending.StillTalking => 247,
        Ending.Breakdown => 166,
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
    };

    private string Dress(string code, string words) => isColoured && words.Length > 0 ? $"{Escape}{code}{words}{Escape}0m" : words;
}
