using TradeTalks.Sim.Cli.Commands.Terminal;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Where a command writes and what it may assume of the reader: results to one stream, everything else to the other.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress, warnings, hints and errors.</param>
/// <param name="Time">The clock.</param>
internal sealed record Doors(TextWriter Out, TextWriter Error, TimeProvider Time)
{
    private const int NarrowestTerminal = 60;

    /// <summary>Whether somebody watches the error stream, so that progress may be written over itself.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Whether results go to a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Columns of a line of running text at most.</summary>
    public int Width { get; init; } = TerminalLook.Width;

    /// <summary>What NO_COLOR says; null where it is not set.</summary>
    public string? NoColor { get; init; }

    /// <summary>The doors of this process.</summary>
    public static Doors OfConsole() => new(Console.Out, Console.Error, TimeProvider.System)
    {
        IsWatched = !Console.IsErrorRedirected,
        IsTerminal = !Console.IsOutputRedirected,
        Width = Console.IsOutputRedirected || Console.WindowWidth < NarrowestTerminal ? TerminalLook.Width : Console.WindowWidth,
        NoColor = Environment.GetEnvironmentVariable("NO_COLOR"),
    };

    /// <summary>The signs and colours results may have.</summary>
    /// <param name="isPlain">Whether the user asked for ASCII.</param>
    public TerminalLook LookOf(bool isPlain) => TerminalLook.For(isPlain, IsTerminal, NoColor);
}
