using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Draws;

/// <summary>Reads the parameters of one distribution: a value, a list in order or a map by name.</summary>
internal sealed class ParameterReader(Quantity quantity, ProblemList problems)
{
    /// <summary>The recipe that fits what was written, with the values; null where there is a problem.</summary>
    public (Recipe Recipe, ImmutableArray<Drawn> Values)? Read(DistributionKind kind, Node node) => (kind.Layout, node) switch
    {
        (Layout.Single, ScalarNode) => Complete(kind, kind.Recipes[0], [node]),
        (Layout.Ordered, ListNode list) => ReadOrdered(kind, list),
        (Layout.Named, MapNode map) => ReadNamed(kind, map),
        _ => Refuse(kind, node.Mark, $"{kind.Name} is not written with {node.Description}"),
    };

    /// <summary>Reads one plain value; null where there is a problem.</summary>
    /// <param name="node">What was written.</param>
    /// <param name="subject">How the value is called in a problem.</param>
    /// <param name="measured">What it measures.</param>
    public double? ReadValue(Node node, string subject, Quantity measured)
    {
        if (node is not ScalarNode { IsBlank: false } scalar)
        {
            problems.Add(ValueCodes.WrongKind, node.Mark, $"{subject} needs {UnitTable.Needed(measured)}, got {node.Description}");
            return null;
        }

        if (QuantityText.TryRead(scalar.Text, measured, out var value, out var complaint))
            return value;
        problems.Add(node.Mark, subject, complaint);
        return null;
    }

    private (Recipe Recipe, ImmutableArray<Drawn> Values)? ReadOrdered(DistributionKind kind, ListNode list)
    {
        var recipe = kind.Recipes[0];
        var needed = recipe.Parameters.Length;
        if (list.Items.Length == needed)
            return Complete(kind, recipe, list.Items);
        var commas = list.Items.Length == 2 * needed ? " (a decimal comma makes two items of a number: use a point)" : "";
        return Refuse(kind, list.Mark, $"{kind.Name} needs {needed} values, got {list.Items.Length}{commas}");
    }

    private (Recipe Recipe, ImmutableArray<Drawn> Values)? ReadNamed(DistributionKind kind, MapNode map)
    {
        var known = kind.Recipes.SelectMany(static recipe => recipe.Parameters).ToList();
        var strange = map.Entries.FirstOrDefault(entry => !entry.IsNote && !known.Contains(entry.Name, StringComparer.Ordinal));
        if (strange is not null)
        {
            var near = NearestName.Find(strange.Name, known);
            problems.Add(ValueCodes.UnknownKey, strange.Key.Mark, $"unknown key {strange.Key.Description} in {kind.Name}", near is null ? $"write {kind.Pattern}" : $"did you mean '{near}'?");
            return null;
        }

        var written = map.Entries.Where(static entry => !entry.IsNote).Select(static entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        var recipe = kind.Recipes.FirstOrDefault(recipe => written.SetEquals(recipe.Parameters));
        return recipe is null
            ? Refuse(kind, map.Mark, $"{kind.Name} needs {string.Join(", or ", kind.Recipes.Select(static r => string.Join(" and ", r.Parameters)))}")
            : Complete(kind, recipe, [.. recipe.Parameters.Select(name => map.Find(name)!)]);
    }

    private (Recipe Recipe, ImmutableArray<Drawn> Values)? Complete(DistributionKind kind, Recipe recipe, ImmutableArray<Node> nodes)
    {
        var values = ImmutableArray.CreateBuilder<Drawn>();
        foreach (var (name, node) in recipe.Parameters.Zip(nodes))
        {
            var value = ReadValue(AsPercent(name, node), $"the {name} of {kind.Name}", kind.TakesBareNumbers ? Quantity.Number : quantity);
            if (value is { } known)
                values.Add(new Drawn(name, known, (ScalarNode)node));
        }

        return values.Count == nodes.Length ? (recipe, values.ToImmutable()) : null;
    }

    /// <summary>The spread of a share is a difference, so it may be written in percentage points too.</summary>
    private Node AsPercent(string name, Node node) =>
        quantity == Quantity.Share && name == "sd" && node is ScalarNode scalar && scalar.Text.EndsWith("pt", StringComparison.Ordinal)
            ? new ScalarNode(scalar.Mark, scalar.Text[..^2] + "%", scalar.Style)
            : node;

    private (Recipe Recipe, ImmutableArray<Drawn> Values)? Refuse(DistributionKind kind, Mark mark, string cause)
    {
        problems.Add(DrawCodes.ParametersMissing, mark, cause, $"write {kind.Pattern}");
        return null;
    }
}
