using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Opens the files of one chain of parents, each once and not too many.</summary>
/// <param name="problems">Takes what is wrong, always at the place that names the parent.</param>
internal sealed class ParentFinder(ProblemList problems)
{
    /// <summary>Files one scenario may be put together from, its own included.</summary>
    public const int MostFiles = 8;

    private const int MostTold = 4;

    private readonly List<(string Name, string Path)> _chain = [];
    private readonly ImmutableArray<InputFile>.Builder _parents = ImmutableArray.CreateBuilder<InputFile>();

    /// <summary>The files opened so far, the nearest parent first.</summary>
    public ImmutableArray<InputFile> Parents => _parents.ToImmutable();

    /// <summary>The text of a parent; null where it cannot be had.</summary>
    /// <param name="way">The way to it from the folder of the file that names it.</param>
    /// <param name="mark">Where it is named.</param>
    public Source? Open(string way, Mark mark)
    {
        if (_chain.Count == 0)
            _chain.Add((mark.Source.Name, FinalPath(mark.Source.Name)));
        var name = NameOf(way, mark.Source.Name);
        if (!Continues(name, mark) || ReadBytes(way, name, mark) is not { } content)
            return null;
        _parents.Add(new InputFile(name, content) { Layer = Layer.Extends });
        return SourceBytes.Decode(name, content, problems, Layer.Extends);
    }

    private bool Continues(string name, Mark mark)
    {
        var path = FinalPath(name);
        var isCycle = _chain.Exists(file => file.Path == path);
        _chain.Add((name, path));
        if (isCycle)
            problems.Add(FileCodes.Cycle, mark, $"the file extends itself: {Told()}", "extend another file, or none");
        else if (_chain.Count > MostFiles)
            problems.Add(FileCodes.TooManyParents, mark, $"more than {MostFiles} files extend each other: {Told()}", "join some of them");
        else
            return true;
        return false;
    }

    private byte[]? ReadBytes(string way, string name, Mark mark)
    {
        if (Directory.Exists(name))
            return Refuse(mark, $"{Printable.Quote(way)} is a folder", "name a file in it");
        if (!File.Exists(name))
            return Refuse(mark, $"there is no file {Printable.Quote(way)}", NearbyFiles.Find(mark.Source.Name, way) is { } near ? $"did you mean '{Printable.Clean(near)}'?" : null);
        try
        {
            return FileContent.ReadStored(name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse(mark, Printable.Clean(error.Message.TrimEnd('.')), null);
        }
    }

    private byte[]? Refuse(Mark mark, string cause, string? remedy)
    {
        problems.Add(FileCodes.NoParent, mark, cause, remedy);
        return null;
    }

    /// <summary>The chain in words; of a long one the ends.</summary>
    private string Told()
    {
        var ways = _chain.ConvertAll(file => Printable.Clean(FileWay.Between(_chain[0].Name, file.Name)));
        return string.Join(" > ", ways.Count <= MostTold ? ways : [.. ways[..2], "...", .. ways[^2..]]);
    }

    private static string NameOf(string way, string child)
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(child) ?? "", way));
        return Path.IsPathRooted(child) ? path : Path.GetRelativePath(".", path);
    }

    /// <summary>Where a file really lies, so that a link to a file of the chain is known for what it is.</summary>
    private static string FinalPath(string name)
    {
        var path = Path.GetFullPath(name);
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return path;
        }
    }
}
