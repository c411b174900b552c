using System.Text.Json;
using System.Text.Json.Nodes;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>Writes the JSON schema of scenario files from the descriptors, for completion and checking in editors.</summary>
internal static class JsonSchema
{
    private const string FreeKeys = "^x-";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema (draft-07, which editors support best) of files with the keys of a map.</summary>
    public static string Write(MapForm root)
    {
        var schema = Map(root);
        var whole = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "TradeTalks.Sim scenario",
            ["definitions"] = QuantitySchemas.Definitions(),
        };
        foreach (var (name, value) in schema)
            whole[name] = value?.DeepClone();
        return whole.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Of(Form form) => form switch
    {
        TextForm text => new() { ["type"] = "string", ["maxLength"] = text.LongestLength },
        IdForm => new() { ["type"] = "string", ["pattern"] = "^[A-Za-z][A-Za-z0-9_-]{0,39}$" },
        ReferenceForm reference => new() { ["type"] = "string", ["description"] = $"The id of a {reference.To}." },
        DateForm => new() { ["anyOf"] = new JsonArray(Pattern(@"^\d{4}-\d{2}-\d{2}$"), Pattern(@"^day \d+$"), Pattern(@"^start( \+ .+)?$")) },
        ChoiceForm choice => new() { ["enum"] = new JsonArray([.. choice.Words.Select(word => JsonValue.Create(word.Name))]) },
        CountForm count => new() { ["type"] = "integer", ["minimum"] = count.Lowest, ["maximum"] = count.Highest },
        NumberForm number => QuantitySchemas.Of(number),
        MapForm map => Map(map),
        ListForm list => new() { ["type"] = "array", ["minItems"] = list.Fewest, ["maxItems"] = list.Most, ["items"] = Of(list.Item) },
        PerSideForm perSide => new() { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = Of(perSide.Value) },
        _ => throw new InvalidOperationException($"No schema is known for {form.GetType().Name}."),
    };

    private static JsonObject Map(MapForm map)
    {
        var properties = new JsonObject();
        foreach (var key in map.Keys)
            properties[key.Name] = Described(key);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (map.Keys.Any(key => key.Required))
            schema["required"] = new JsonArray([.. map.Keys.Where(key => key.Required).Select(key => JsonValue.Create(key.Name))]);
        schema["patternProperties"] = new JsonObject { [FreeKeys] = new JsonObject() };
        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>The form of a key, with what an editor shows about it.</summary>
    private static JsonObject Described(Key key)
    {
        var schema = new JsonObject { ["description"] = KeyText.ForEditors(key) };
        foreach (var (name, value) in Of(key.Form))
        {
            if (name != "description")
                schema[name] = value?.DeepClone();
        }

        return schema;
    }

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };
}
