using System.Text.Json;
using System.Text.Json.Nodes;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>Writes the JSON schema of scenario files from the descriptors, for completion and checking in editors.</summary>
/// <remarks>A file that extends another need not be complete: "part" says what may stand in any file, "complete" (see <see cref="Completeness"/>) what a file without a parent has to state beside.</remarks>
internal static class JsonSchema
{
    private const string FreeKeys = "^x-";
    private const string Part = "part";
    private const string Complete = "complete";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema (draft-07, which editors support best) of files with the keys of a map.</summary>
    public static string Write(MapForm root)
    {
        var definitions = QuantitySchemas.Definitions();
        definitions[Part] = Map(root, [root.Keys[0]], merges: true);
        definitions[Complete] = Completeness.Of(root);
        var wholeOrExtending = new JsonArray(QuantitySchemas.Reference(Complete));
        foreach (var key in root.Keys.Where(static key => key.Form is ParentForm))
            wholeOrExtending.Add(new JsonObject { ["required"] = new JsonArray(key.Name) });
        var whole = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "TradeTalks.Sim scenario",
            ["definitions"] = definitions,
            ["allOf"] = new JsonArray(QuantitySchemas.Reference(Part)),
            ["anyOf"] = wholeOrExtending,
        };
        return whole.ToJsonString(Layout) + "\n";
    }

    /// <param name="form">What is described.</param>
    /// <param name="merges">Whether the value is merged with that of a parent, which may state what is missing here.</param>
    private static JsonObject Of(Form form, bool merges) => form switch
    {
        TextForm text => new() { ["type"] = "string", ["maxLength"] = text.LongestLength },
        IdForm => new() { ["type"] = "string", ["pattern"] = ScalarBinder.IdPattern },
        ReferenceForm reference => new() { ["type"] = "string", ["description"] = $"The id of a {reference.To}." },
        ParentForm or FolderForm => Pattern(ScalarBinder.ParentPattern),
        DateForm => new() { ["anyOf"] = new JsonArray(Pattern(@"^\d{4}-\d{2}-\d{2}$"), Pattern(@"^day \d+$"), Pattern(@"^start( \+ .+)?$")) },
        ChoiceForm choice => new() { ["enum"] = new JsonArray([.. choice.Words.Select(word => JsonValue.Create(word.Name))]) },
        CountForm count => new() { ["type"] = "integer", ["minimum"] = count.Lowest, ["maximum"] = count.Highest },
        NumberForm number => QuantitySchemas.Of(number),
        MapForm map => Map(map, map.Keys.Where(key => key.Required && (!merges || key.Form is IdForm)), merges),
        ListForm list => List(list, merges && IdList.HasIds(list.Item)),
        PathsForm => new() { ["type"] = "object", ["minProperties"] = 1 },
        PerSideForm perSide => new() { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = Of(perSide.Value, merges) },
        VariantForm variants => Variant(variants),
        _ => throw new InvalidOperationException($"No schema is known for {form.GetType().Name}."),
    };

    private static JsonObject List(ListForm list, bool merges) =>
        new() { ["type"] = "array", ["minItems"] = merges ? 0 : list.Fewest, ["maxItems"] = list.Most, ["items"] = Of(list.Item, merges) };

    private static JsonObject Variant(VariantForm form)
    {
        var schema = Map(new MapForm(form.Variants), [], merges: false);
        (schema["minProperties"], schema["maxProperties"]) = (1, 1);
        return schema;
    }

    private static JsonObject Map(MapForm map, IEnumerable<Key> required, bool merges)
    {
        var properties = new JsonObject();
        foreach (var key in map.Keys)
            properties[key.Name] = Described(key, merges);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var names = new JsonArray([.. required.Select(key => JsonValue.Create(key.Name))]);
        if (names.Count > 0)
            schema["required"] = names;
        schema["patternProperties"] = new JsonObject { [FreeKeys] = new JsonObject() };
        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>The form of a key, with what an editor shows about it.</summary>
    private static JsonObject Described(Key key, bool merges)
    {
        var schema = new JsonObject { ["description"] = KeyText.ForEditors(key) };
        foreach (var (name, value) in Of(key.Form, merges))
        {
            if (name != "description")
                schema[name] = value?.DeepClone();
        }

        return schema;
    }

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };
}
