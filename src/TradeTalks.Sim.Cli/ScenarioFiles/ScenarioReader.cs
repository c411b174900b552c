using TradeTalks.Sim.Cli.ScenarioFiles.Assembly;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles;

/// <summary>Reads scenario files: text to tree, tree to values, values to a case; all problems at once.</summary>
internal static class ScenarioReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It cannot be read; the message says why.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static Reading Read(string path) => Parse(path, ReadBytes(path));

    /// <summary>Reads the content of a file.</summary>
    /// <param name="name">The file as the user named it.</param>
    /// <param name="content">Its bytes.</param>
    public static Reading Parse(string name, byte[] content)
    {
        var problems = new ProblemList();
        var file = new InputFile(name, content);
        if (SourceBytes.Decode(name, content, problems) is not { } source)
            return new Reading([file], null, problems);
        var text = ScenarioText.Read(source, ScenarioKeys.Root, problems);
        var reading = new Reading([file, .. text.Parents], null, problems) { Origins = text.Origins };
        return text.Values is { } values ? Build(values, reading) : reading;
    }

    private static Reading Build(BoundMap values, Reading reading)
    {
        var problems = reading.Problems;
        new Checks(values, problems).Run();
        if (problems.HasErrors)
            return reading;
        var economy = new EconomyAssembly(values, problems).Build();
        var scenario = problems.HasErrors ? null : new Assembler(values, economy).Build();
        if (scenario is not null)
            PriceChecks.Run(scenario, values, problems);
        return reading with { Scenario = problems.HasErrors ? null : scenario, Data = economy.Files };
    }

    private static byte[] ReadBytes(string path)
    {
        if (Directory.Exists(path))
            throw new IOException($"'{path}' is a folder; name a scenario file in it.");
        if (!File.Exists(path))
            throw new IOException($"There is no file '{path}'.{Nearby(path)}");
        return FileContent.Read(path);
    }

    private static string Nearby(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
            return $" There is no folder '{folder}' either.";
        var near = NearbyFiles.Find(path, Path.GetFileName(path));
        return near is null ? "" : $" Did you mean '{near}'?";
    }
}
