using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Draws;

/// <summary>Reads the distributions with as many parameters as one likes: choice, empirical, mixture.</summary>
internal sealed class FreeListReader(Quantity quantity, DistributionReader distributions, ParameterReader parameters, DistributionMaker maker, ProblemList problems)
{
    private static readonly string[] PartKeys = ["w", "of"];

    /// <summary>The distribution; null where there is a problem.</summary>
    public Distribution? Read(DistributionKind kind, Node node) => (kind.Layout, node) switch
    {
        (Layout.Weights, MapNode map) => ReadChoice(kind, map),
        (Layout.Values, ListNode list) => ReadEmpirical(kind, list),
        (Layout.Parts, ListNode list) => ReadMixture(kind, list),
        _ => Refuse(kind, node.Mark, $"{kind.Name} is not written with {node.Description}"),
    };

    private Distribution? ReadChoice(DistributionKind kind, MapNode map)
    {
        var values = map.Entries.Select(entry => parameters.ReadValue(entry.Key, $"a value of {kind.Name}", quantity)).ToList();
        var weights = map.Entries.Select(entry => ReadWeight(kind, entry.Value)).ToList();
        if (values.Contains(null) || weights.Contains(null))
            return null;
        return maker.Try(() => Distribution.Mixture(Known(weights), [.. Known(values).Select(Distribution.Constant)]), map.Mark, []);
    }

    private Distribution? ReadEmpirical(DistributionKind kind, ListNode list)
    {
        var values = list.Items.Select(item => parameters.ReadValue(item, $"a value of {kind.Name}", quantity)).ToList();
        return values.Contains(null) ? null : maker.Try(() => Distribution.Empirical(Known(values)), list.Mark, []);
    }

    private Distribution? ReadMixture(DistributionKind kind, ListNode list)
    {
        var weights = new List<double?>();
        var parts = new List<Distribution?>();
        foreach (var item in list.Items)
        {
            if (Part(kind, item) is not var (weight, of))
                return null;
            weights.Add(ReadWeight(kind, weight));
            parts.Add(distributions.Read(of));
        }

        return weights.Contains(null) || parts.Contains(null)
            ? null
            : maker.Try(() => Distribution.Mixture(Known(weights), [.. parts.OfType<Distribution>()]), list.Mark, []);
    }

    private (Node Weight, Node Of)? Part(DistributionKind kind, Node item)
    {
        if (item is MapNode map && map.Find("w") is { } weight && map.Find("of") is { } of && map.Entries.All(static entry => entry.IsNote || PartKeys.Contains(entry.Name, StringComparer.Ordinal)))
            return (weight, of);
        Refuse(kind, item.Mark, $"each part of {kind.Name} needs w and of, and nothing else");
        return null;
    }

    private double? ReadWeight(DistributionKind kind, Node node) => parameters.ReadValue(node, $"a weight of {kind.Name}", Quantity.Number);

    private static List<double> Known(List<double?> values) => [.. values.OfType<double>()];

    private Distribution? Refuse(DistributionKind kind, Mark mark, string cause)
    {
        problems.Add(DrawCodes.ParametersMissing, mark, cause, $"write {kind.Pattern}");
        return null;
    }
}
