using System.Text.Json;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>A small problem with a known answer, from the file that lies beside the repository.</summary>
internal sealed class KnownCase
{
    private readonly JsonElement _case;

    private KnownCase(JsonElement known) => _case = known;

    public string Id => _case.GetProperty("id").GetString()!;

    public string Kind => _case.GetProperty("kind").GetString()!;

    public double Tolerance => _case.GetProperty("tolerance").GetDouble();

    public IReadOnlyList<string> InputNames => [.. _case.GetProperty("inputs").EnumerateObject().Select(input => input.Name)];

    public IReadOnlyDictionary<string, double> Expected => _case.GetProperty("expected").EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetDouble(), StringComparer.Ordinal);

    public static IEnumerable<KnownCase> All() =>
        ValidationData.Json("bargaining/cases.json").GetProperty("cases").EnumerateArray().Select(known => new KnownCase(known));

    public bool Has(params string[] inputs) => inputs.All(InputNames.Contains);

    /// <summary>Whether the inputs are just these.</summary>
    public bool HasJust(params string[] inputs) => Has(inputs) && InputNames.Count == inputs.Length;

    public JsonElement Raw(string name) => _case.GetProperty("inputs").GetProperty(name);

    public double Input(string name) => Raw(name).GetDouble();

    public double InputOr(string name, double absent) => Has(name) ? Input(name) : absent;

    public double[] List(string name) => [.. Raw(name).EnumerateArray().Select(number => number.GetDouble())];

    /// <summary>How far a simulated quantity may be off: four standard errors of n draws, or the bound given for a run length; null where it is not to be simulated.</summary>
    public double? Bound(string name, long n)
    {
        if (!_case.TryGetProperty("mc", out var rules) || !rules.TryGetProperty(name, out var rule))
            return null;
        var expected = Expected[name];
        if (rule.ValueKind == JsonValueKind.String)
            return 4 * Math.Sqrt(expected * (1 - expected) / n);
        return rule.TryGetProperty("absolute", out var absolute) ? absolute.GetDouble() : 4 * rule.GetProperty("sd").GetDouble() / Math.Sqrt(n);
    }
}
