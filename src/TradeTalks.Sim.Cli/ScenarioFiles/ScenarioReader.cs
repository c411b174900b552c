using TradeTalks.Sim.Cli.ScenarioFiles.Assembly;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
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
        var source = SourceBytes.Decode(name, content, problems);
        var bound = source is null ? null : ScenarioText.Read(source, ScenarioKeys.Root, problems);
        if (bound is null)
            return new Reading(name, content, null, problems);
        new Checks(bound, problems).Run();
        return new Reading(name, content, problems.HasErrors ? null : new Assembler(bound).Build(), problems);
    }

    private static byte[] ReadBytes(string path)
    {
        if (Directory.Exists(path))
            throw new IOException($"'{path}' is a folder; name a scenario file in it.");
        if (!File.Exists(path))
            throw new IOException($"There is no file '{path}'.{Nearby(path)}");
        if (new FileInfo(path).Length > 4L * TextCheck.MostCharacters)
            throw new IOException($"'{path}' is larger than {TextCheck.MostCharacters / 1_000_000} MB: this is no scenario.");
        return File.ReadAllBytes(path);
    }

    private static string Nearby(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
            return $" There is no folder '{folder}' either.";
        var near = NearestName.Find(Path.GetFileName(path), Directory.EnumerateFiles(folder, "*.y*ml").Select(file => Path.GetFileName(file)));
        return near is null ? "" : $" Did you mean '{near}'?";
    }
}

/// <summary>What came of reading a file.</summary>
/// <param name="Name">The file as the user named it.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Scenario">The case; null where there were errors.</param>
/// <param name="Problems">What is wrong, or odd.</param>
internal sealed record Reading(string Name, byte[] Content, Scenario? Scenario, ProblemList Problems)
{
    /// <summary>Prints the problems, if any.</summary>
    public void ShowProblems(TextWriter writer)
    {
        if (Problems.Count > 0)
            writer.Write(ProblemPrinter.Print(Problems, Name));
    }
}
