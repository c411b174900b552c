using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Genius;

/// <summary>Reads a domain and its profiles; all problems of the first file that has some.</summary>
internal static class GeniusImport
{
    /// <summary>The scenario file; null where something is wrong with a file, which the problems tell.</summary>
    /// <param name="domain">The path of the domain.</param>
    /// <param name="profiles">The paths of the profiles.</param>
    /// <param name="rounds">Rounds until the time is up.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <exception cref="IOException">A file cannot be read, or is too large.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static string? Read(string domain, IReadOnlyList<string> profiles, int rounds, ProblemList problems)
    {
        if (XmlBytes.Decode(domain, FileContent.Read(domain), problems) is not { } source || new GeniusDomainReader(problems).Read(source) is not { } known)
            return null;
        var read = ImmutableArray.CreateBuilder<GeniusProfile>();
        foreach (var path in profiles)
        {
            if (XmlBytes.Decode(path, FileContent.Read(path), problems) is { } text && new GeniusProfileReader(known, problems).Read(Path.GetFileNameWithoutExtension(path), text) is { } profile)
                read.Add(profile);
        }

        return problems.HasErrors ? null : new GeniusScenario(known, read.ToImmutable(), rounds).Write([Path.GetFileName(domain), .. profiles.Select(path => Path.GetFileName(path))]);
    }
}
