using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>A file, the files it extends and what is laid over it, as one tree.</summary>
/// <param name="Tree">The tree, without any <c>!reset</c>; null where one of the files could not be read, or is no map.</param>
/// <param name="Parents">The files it extends, the nearest first.</param>
/// <param name="Origins">What other layers than the file state, or stated until it was overridden.</param>
internal sealed record LayeredText(MapNode? Tree, ImmutableArray<InputFile> Parents, ImmutableArray<Origin> Origins)
{
    /// <summary>A file that could not be read to the end of its chain.</summary>
    public static LayeredText Unreadable(ImmutableArray<InputFile> parents) => new(null, parents, []);
}
