using System.Text.Json.Nodes;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>The parts of the JSON schema that describe numbers with units and distributions of them.</summary>
internal static class QuantitySchemas
{
    private const string Amount = @"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?";

    /// <summary>One definition for each quantity: the plain value, the distribution, and the uncertain form.</summary>
    public static JsonObject Definitions()
    {
        var definitions = new JsonObject();
        foreach (var quantity in Enum.GetValues<Quantity>())
        {
            definitions[Name(quantity)] = Value(quantity);
            definitions[$"{Name(quantity)}-distribution"] = Distribution(quantity);
            definitions[$"{Name(quantity)}-uncertain"] = Only("uncertain", Reference($"{Name(quantity)}-distribution"));
        }

        return definitions;
    }

    /// <summary>What may stand for a number.</summary>
    public static JsonObject Of(NumberForm number)
    {
        var name = Name(number.Quantity);
        return number.MayBe switch
        {
            Variation.Fixed => Reference(name),
            Variation.Uncertain => AnyOf(Reference(name), Reference($"{name}-uncertain")),
            Variation.Chance => AnyOf(Reference(name), Reference($"{name}-uncertain"), Reference($"{name}-distribution")),
            _ => throw new InvalidOperationException($"No schema is known for {number.MayBe}."),
        };
    }

    private static string Name(Quantity quantity) => quantity switch
    {
        Quantity.Number => "number",
        Quantity.Share => "share",
        Quantity.Duration => "duration",
        Quantity.Money => "money",
        _ => throw new InvalidOperationException($"No name is known for {quantity}."),
    };

    private static JsonObject Value(Quantity quantity) => quantity switch
    {
        Quantity.Number => new() { ["type"] = "number" },
        Quantity.Share or Quantity.Duration or Quantity.Money => Text($"^{Amount}{UnitPattern(quantity)}$"),
        _ => throw new InvalidOperationException($"No value is known for {quantity}."),
    };

    private static string UnitPattern(Quantity quantity) => quantity switch
    {
        Quantity.Number => "",
        Quantity.Share => " ?%",
        Quantity.Duration => " ?(d|w|mo)",
        Quantity.Money => " ?(mn|bn|tn) USD",
        _ => throw new InvalidOperationException($"No unit is known for {quantity}."),
    };

    private static JsonObject Distribution(Quantity quantity)
    {
        var unit = UnitPattern(quantity);
        var one = Reference(Name(quantity));
        return AnyOf(
            Text($"^{Amount}({unit})? to {Amount}{unit}$"),
            WithLimits("constant", one, one),
            WithLimits("uniform", Items(one, 2), one),
            WithLimits("triangular", Items(one, 3), one),
            WithLimits("pert", Items(one, 3), one),
            WithLimits("normal", AnyOf(Parts(one, "mean", "sd"), Parts(one, "p5", "p95")), one),
            WithLimits("lognormal", AnyOf(Parts(one, "mean", "sd"), Parts(one, "p5", "p95")), one),
            WithLimits("beta", Parts(one, "mean", "sd"), one),
            WithLimits("gamma", Parts(one, "mean", "sd"), one),
            WithLimits("weibull", Parts(one, "p5", "p95"), one),
            WithLimits("exponential", Parts(one, "mean"), one),
            WithLimits("poisson", Parts(one, "mean"), one),
            WithLimits("bernoulli", AnyOf(new JsonObject { ["type"] = "number" }, Reference("share")), one),
            WithLimits("choice", new JsonObject { ["type"] = "object" }, one),
            WithLimits("empirical", new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = one.DeepClone() }, one),
            WithLimits("mixture", new JsonObject { ["type"] = "array", ["minItems"] = 1 }, one));
    }

    private static JsonObject WithLimits(string name, JsonObject value, JsonObject limit) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [name] = value.DeepClone(), ["min"] = limit.DeepClone(), ["max"] = limit.DeepClone() },
        ["required"] = new JsonArray(name),
        ["additionalProperties"] = false,
    };

    private static JsonObject Only(string name, JsonObject value) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [name] = value },
        ["required"] = new JsonArray(name),
        ["additionalProperties"] = false,
    };

    private static JsonObject Parts(JsonObject one, params string[] names)
    {
        var properties = new JsonObject();
        foreach (var name in names)
            properties[name] = one.DeepClone();
        return new() { ["type"] = "object", ["properties"] = properties, ["required"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]), ["additionalProperties"] = false };
    }

    private static JsonObject Items(JsonObject one, int count) => new() { ["type"] = "array", ["minItems"] = count, ["maxItems"] = count, ["items"] = one.DeepClone() };

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>A reference to one of the definitions of the schema.</summary>
    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    private static JsonObject AnyOf(params JsonObject[] forms) => new() { ["anyOf"] = new JsonArray([.. forms.Select(form => form.DeepClone())]) };
}
