using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles;

/// <summary>Reads scenario files: text to tree, tree to values, values to a case; all problems at once.</summary>
internal static class ScenarioReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="tweaks">What is laid over it; null for nothing.</param>
    /// <exception cref="IOException">It, or an overlay, cannot be read; the message says why.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static Reading Read(string path, Tweaks? tweaks = null) => Open(path, tweaks ?? Tweaks.None).Read();

    /// <summary>Reads a file and what is laid over it into one tree.</summary>
    /// <exception cref="IOException">It, or an overlay, cannot be read; the message says why.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static Draft Open(string path, Tweaks tweaks) => Compose(new InputFile(path, ReadBytes(path)), tweaks);

    /// <summary>Reads the content of a file.</summary>
    /// <param name="name">The file as the user named it.</param>
    /// <param name="content">Its bytes.</param>
    public static Reading Parse(string name, byte[] content) => Compose(new InputFile(name, content), Tweaks.None).Read();

    private static Draft Compose(InputFile file, Tweaks tweaks)
    {
        var problems = new ProblemList();
        var above = tweaks.Overlays.Select(static overlay => new InputFile(overlay, ReadBytes(overlay)) { Layer = Layer.Overlay })
            .Concat(tweaks.Sets.Select(static (set, index) => InputFile.OfSetting($"--set {index + 1}", set)))
            .ToList();
        var layers = above.ConvertAll(layer => SourceBytes.Decode(layer.Name, layer.Content, problems, layer.Layer));
        var text = SourceBytes.Decode(file.Name, file.Content, problems) is { } source
            ? new LayerReader(ScenarioKeys.Root, problems).Read(source, layers.OfType<Source>())
            : LayeredText.Unreadable([]);
        return new Draft([file, .. text.Parents, .. above], text, problems);
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
