using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>Where a case is read from: a scenario file, a stored run, or the first case with values changed.</summary>
/// <param name="Label">What it is called unless another case is called so too.</param>
/// <param name="File">The scenario file; of a stored run its own copy.</param>
/// <param name="Tweaks">What is laid over it.</param>
internal sealed partial record CaseSource(string Label, string File, Tweaks Tweaks)
{
    /// <summary>The stored run; null for other cases.</summary>
    public StoredRun? Run { get; init; }

    /// <summary>The sources of cases, in their order.</summary>
    /// <param name="ways">How the user named them; the first is what the others change.</param>
    /// <param name="tweaks">What is laid over all of them.</param>
    /// <param name="output">The folder for all runs.</param>
    /// <exception cref="IOException">A way leads nowhere.</exception>
    public static ImmutableArray<CaseSource> Find(ImmutableArray<string> ways, Tweaks tweaks, string output)
    {
        if (IsChange(ways[0]))
            throw new IOException($"'{ways[0]}' changes a value, but of what? Name a scenario file or a run first, then what is changed about it.");
        var first = Named(ways[0], tweaks, output);
        return [first, .. ways.Skip(1).Select(way => IsChange(way) ? first.Changed(way) : Named(way, tweaks, output))];
    }

    /// <summary>Whether a way names a file or a change, and so no stored run.</summary>
    public static bool IsNoRun(string way) => IsChange(way) || IsFile(way);

    private static bool IsFile(string way) => System.IO.File.Exists(way) || Path.GetExtension(way) is ".yaml" or ".yml";

    private static bool IsChange(string way) => way.Contains('=', StringComparison.Ordinal) && !System.IO.File.Exists(way) && !Directory.Exists(way);

    /// <summary>The case with further values set: "US.demanded_share=50 %; horizon=60 d", perhaps with a name in front: "even split: ...".</summary>
    private CaseSource Changed(string way)
    {
        var match = Change().Match(way);
        var sets = match.Groups["sets"].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var label = match.Groups["name"] is { Success: true } name ? name.Value.Trim() : string.Join("; ", sets);
        return this with { Label = label, Tweaks = Tweaks with { Sets = [.. Tweaks.Sets, .. sets] } };
    }

    private static CaseSource Named(string way, Tweaks tweaks, string output)
    {
        if (IsFile(way))
            return new CaseSource(Path.GetFileNameWithoutExtension(way), way, tweaks);
        if (Directory.Exists(way) && StoredRun.Read(way) is null)
            throw new IOException($"'{way}' is a folder, but no run: there is no {RunManifest.FileName} in it that this version can read. Name a scenario file, or the folder of a run.");
        if (StoredComparison.Find(way, output) is { } comparison)
            throw new IOException($"'{comparison.Name}' is a comparison, not a run. Name the cases themselves.");
        if (way.Contains('.', StringComparison.Ordinal) && !Directory.Exists(way) && !StoredRun.AllIn(output).Any(run => run.Name.StartsWith(way, StringComparison.Ordinal)))
            throw new IOException($"'{way}' is no scenario file, no run in '{output}', and changes no value: a change is written {way}=VALUE.");
        return OfRun(StoredRun.Find(way, output), tweaks);
    }

    private static CaseSource OfRun(StoredRun run, Tweaks tweaks)
    {
        var manifest = run.Manifest;
        if (manifest.ReplicationsDone == 0)
            throw new IOException($"The run '{run.Name}' is {run.StatusNow}: there is nothing to compare yet.");
        var sources = Path.Combine(run.Path, StoredRun.SourcesName);
        var own = new Tweaks([.. manifest.Overlays.Select(way => Path.Combine(sources, way)), .. tweaks.Overlays], [.. manifest.Sets, .. tweaks.Sets]);
        return new CaseSource(run.Name, Path.Combine(sources, manifest.Source), own) { Run = run };
    }

    [GeneratedRegex(@"^((?<name>[^=:{\[]+):\s*)?(?<sets>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Change();
}
