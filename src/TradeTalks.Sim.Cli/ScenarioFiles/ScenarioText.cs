using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles;

/// <summary>A text read against a form: trees, one merged tree, then typed values.</summary>
/// <param name="Values">The typed values; null where the text or one it extends is no map. Whether they are complete, the problems tell.</param>
/// <param name="Parents">The files it extends, the nearest first.</param>
/// <param name="Origins">What those state, or stated until it was overridden.</param>
internal sealed record ScenarioText(BoundMap? Values, ImmutableArray<InputFile> Parents, ImmutableArray<Origin> Origins)
{
    /// <summary>The tree the values were read from, parents merged in; null where there is none.</summary>
    public MapNode? Tree { get; init; }

    /// <summary>Reads a text.</summary>
    public static ScenarioText Read(Source source, MapForm root, ProblemList problems)
    {
        var text = new LayerReader(root, problems).Read(source);
        return new ScenarioText(text.Tree is { } tree ? new Binder(root, problems).Bind(tree) : null, text.Parents, text.Origins) { Tree = text.Tree };
    }
}
