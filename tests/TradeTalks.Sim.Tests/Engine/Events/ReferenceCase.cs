using System.Text.Json;

namespace TradeTalks.Sim.Tests.Engine.Events;

/// <summary>One of the small problems with known answers that lie beside the repository.</summary>
internal sealed class ReferenceCase
{
    private readonly JsonElement _case;

    private ReferenceCase(JsonElement known) => _case = known;

    public static ReferenceCase Of(string id)
    {
        var cases = ValidationData.Json("bargaining/cases.json").GetProperty("cases");
        return new ReferenceCase(cases.EnumerateArray().Single(known => known.GetProperty("id").ValueEquals(id)));
    }

    public double Input(string name) => _case.GetProperty("inputs").GetProperty(name).GetDouble();

    /// <summary>Compares with the expected value, if there is one, by its rule: an absolute bound, or 4 standard errors of n draws.</summary>
    public void Check(string name, double actual, int n = 1)
    {
        if (_case.GetProperty("expected").TryGetProperty(name, out var expected))
            Assert.That(actual, Is.EqualTo(expected.GetDouble()).Within(Bound(name, expected.GetDouble(), n)), name);
    }

    private double Bound(string name, double expected, int n)
    {
        var rule = _case.GetProperty("mc").GetProperty(name);
        if (rule.ValueKind == JsonValueKind.String)
            return 4 * Math.Sqrt(expected * (1 - expected) / n);
        return rule.TryGetProperty("absolute", out var absolute) ? absolute.GetDouble() : 4 * rule.GetProperty("sd").GetDouble() / Math.Sqrt(n);
    }
}
