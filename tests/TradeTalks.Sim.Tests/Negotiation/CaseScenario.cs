using System.Globalization;
using System.Text;
using System.Text.Json;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>A reference negotiation written as a scenario file and read as any other.</summary>
internal static class CaseScenario
{
    public static Scenario Read(ReferenceCase reference)
    {
        var reading = ScenarioReader.Parse($"{reference.Name}.yaml", Encoding.UTF8.GetBytes(Write(reference)));
        Assert.That(reading.Problems.Count, Is.Zero, ProblemPrinter.Print(reading.Problems, reference.Name));
        return reading.Scenario!;
    }

    public static string Write(ReferenceCase reference)
    {
        var names = reference.Parties.Select(party => party.GetProperty("name").GetString()!).ToList();
        var yaml = new StringBuilder("tradetalks: 1\n");
        yaml.Append(CultureInfo.InvariantCulture, $"name: {reference.Name}\ntime: {{start: 2030-01-01, horizon: {reference.Steps + 1} d}}\nsides:\n");
        foreach (var party in reference.Parties)
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{id: {party.GetProperty("name").GetString()}, terms: {{no_deal: {Number(party.GetProperty("reserved_value"))}}}, strategy: {StrategyOf(party.GetProperty("strategy"))}}}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"talks:\n  - id: table\n    between: [{string.Join(", ", names)}]\n    protocol:\n      alternating-offers:\n        paced: by-round\n        answers: next-turn\n        rounds: {reference.Steps}\n        issues:\n");
        foreach (var issue in reference.Issues)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"          - id: {issue}\n            weight: {PerSide(reference, party => party.GetProperty("weights").GetProperty(issue))}\n            options:\n");
            foreach (var option in reference.OptionsOf(issue))
                yaml.Append(CultureInfo.InvariantCulture, $"              - {{name: {option}, value: {PerSide(reference, party => party.GetProperty("values").GetProperty(issue).GetProperty(option))}}}\n");
        }

        return yaml.ToString();
    }

    private static string PerSide(ReferenceCase reference, Func<JsonElement, JsonElement> value) =>
        $"{{{string.Join(", ", reference.Parties.Select(party => $"{party.GetProperty("name").GetString()}: {Number(value(party))}"))}}}";

    /// <summary>The strategy in our letters: exponent 1/e, start 1 - m.</summary>
    private static string StrategyOf(JsonElement strategy) => strategy.GetProperty("type").GetString() switch
    {
        "aspiration" => string.Create(CultureInfo.InvariantCulture, $"{{time-dependent: {{exponent: {1 / strategy.GetProperty("exponent").GetDouble()}, start: {100 * (1 - strategy.GetProperty("max_aspiration").GetDouble())} %, tolerance: {Number(strategy.GetProperty("tolerance"))}}}}}"),
        "micro" => "{micro: {}}",
        "naive_tft" => string.Create(CultureInfo.InvariantCulture, $"{{mirror: {{kindness: {100 * strategy.GetProperty("kindness").GetDouble()} %}}}}"),
        var other => throw new InvalidOperationException($"The strategy {other} has no counterpart."),
    };

    private static string Number(JsonElement number) => number.GetDouble().ToString("0.################", CultureInfo.InvariantCulture);
}
