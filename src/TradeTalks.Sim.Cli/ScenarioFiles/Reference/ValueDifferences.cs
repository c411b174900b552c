using System.Collections.Immutable;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>What several scenarios state differently.</summary>
/// <param name="Rows">The values that differ, in the order of the first scenario, then of the others.</param>
/// <param name="Total">All values that any of them states.</param>
internal sealed record ValueDifferences(ImmutableArray<ValueRow> Rows, int Total)
{
    /// <summary>Compares scenarios.</summary>
    public static ValueDifferences Between(IEnumerable<Scenario> scenarios)
    {
        Dictionary<string, string>[] stated = [.. scenarios.Select(scenario => ResolvedValues.Of(scenario).DistinctBy(value => value.Path).ToDictionary(value => value.Path, value => value.Text, StringComparer.Ordinal))];
        var rows = stated.SelectMany(values => values.Keys).Distinct(StringComparer.Ordinal)
            .Select(path => new ValueRow(path, [.. stated.Select(values => values.GetValueOrDefault(path))]))
            .ToList();
        return new ValueDifferences([.. rows.Where(row => row.Texts.Distinct().Count() > 1)], rows.Count);
    }
}

/// <summary>A value that differs.</summary>
/// <param name="Path">Owner and key.</param>
/// <param name="Texts">How each scenario states it; null where it does not.</param>
internal sealed record ValueRow(string Path, ImmutableArray<string?> Texts);
