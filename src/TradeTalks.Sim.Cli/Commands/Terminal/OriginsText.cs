using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>What `validate --origins` prints: each value that does not come from the file itself or takes the place of another, and where both stand.</summary>
internal static class OriginsText
{
    private const int WidestPath = 48;
    private const string Gap = "  ";

    /// <summary>The lines, ended by line feeds, wrapped at 100 columns.</summary>
    public static string Of(Reading reading)
    {
        if (reading.Files.Length == 1)
            return "No value comes from another file.\n";
        var width = Math.Min(WidestPath, reading.Origins.Select(static origin => origin.Path.Length).DefaultIfEmpty().Max());
        var lines = reading.Origins.SelectMany(origin => Row(origin, reading, width)).Prepend($"{"value".PadRight(width)}{Gap}from");
        return string.Concat(lines.Select(static line => line.TrimEnd() + "\n"));
    }

    private static IEnumerable<string> Row(Origin origin, Reading reading, int width)
    {
        List<string> pieces = [reading.PlaceOf(origin.Mark)];
        if (origin.Overrides is { } overridden)
            pieces.Add($"{(origin.IsDeletion ? "deletes" : "overrides")} {reading.PlaceOf(overridden)}");
        var path = Printable.Clean(origin.Path);
        if (path.Length > width)
            yield return path;
        foreach (var line in TerminalLook.Flow((path.Length > width ? "" : path).PadRight(width) + Gap, pieces, Gap))
            yield return line;
    }
}
