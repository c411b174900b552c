using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>Takes a YAML text apart into nodes that know where they stand, or says what is wrong with it.</summary>
/// <remarks>Works on the parser's events alone, within bounds on characters, depth and nodes, so that no text can hang or crash it.</remarks>
internal static class TreeReader
{
    /// <summary>The root node; null when the text could not be read to its end.</summary>
    /// <param name="source">The text.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static Node? Read(Source source, ProblemList problems)
    {
        if (!TextCheck.Passes(source, problems))
            return null;
        try
        {
            return ReadDocument(new EventReader(source), problems);
        }
        catch (UnreadableException stop)
        {
            problems.Add(stop.Problem);
            return null;
        }
    }

    private static Node ReadDocument(EventReader events, ProblemList problems)
    {
        events.Take<StreamStart>();
        if (events.Current is not DocumentStart)
            return new ScalarNode(events.Source.At(1, 1, 2), "", ScalarStyle.Plain);
        events.Take<DocumentStart>();
        var root = new NodeBuilder(events, problems).Build(depth: 0);
        events.Take<DocumentEnd>();
        if (events.Current is DocumentStart second)
            throw new UnreadableException(new Problem(TextCodes.MoreDocuments, events.MarkOf(second), "a second document begins here", "one scenario per file"));
        return root;
    }
}
