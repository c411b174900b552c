using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Takes a command line, carries it out, and turns whatever goes wrong into a message and an exit code.</summary>
internal static class Door
{
    /// <summary>Carries out a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="doors">Where to write.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The last door: an error of the program ends in a message and a code of its own.")]
    public static int Open(string[] args, Doors doors)
    {
        var parsed = CommandTree.Build(doors).Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed, doors);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = doors.Out, Error = doors.Error });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            doors.Error.WriteLine($"tradetalks: {error.Message}");
            return ExitCode.Usage;
        }
        catch (ExperimentFailedException error)
        {
            doors.Error.WriteLine($"tradetalks: {error.Message}");
            return ExitCode.SomeFailed;
        }
        catch (Exception error)
        {
            doors.Error.WriteLine($"tradetalks: this is an error of the program, version {ModelVersion.Text}: {error}");
            return ExitCode.InternalError;
        }
    }

    private static int Refuse(ParseResult parsed, Doors doors)
    {
        var command = parsed.CommandResult.Command;
        foreach (var (place, error) in parsed.Errors.Index())
            doors.Error.WriteLine($"tradetalks: {error.Message}{(place == 0 ? Suggestion(parsed, command) : "")}");
        doors.Error.WriteLine($"tradetalks {(command is RootCommand ? "" : command.Name + " ")}--help shows what can be asked.");
        return ExitCode.Usage;
    }

    /// <summary>Whether a word is the rest of a value that was torn at a blank: a unit, perhaps with the next value behind it.</summary>
    private static bool IsUnit(string word) => word.StartsWith('%') || word.Split(',')[0] is "d" or "w" or "mo" or "pt" or "bn" or "mn" or "tn" or "USD";

    private static string Suggestion(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens.Any(IsUnit))
            return " A value with blanks stands in quotes: \"horizon=30 d\".";
        var known = command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name));
        foreach (var word in parsed.UnmatchedTokens)
        {
            if (NearestName.Find(word, known) is { } near)
                return $" Did you mean '{near}'?";
        }

        return "";
    }
}
