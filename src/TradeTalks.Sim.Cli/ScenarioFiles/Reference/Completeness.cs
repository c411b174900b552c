using System.Text.Json.Nodes;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>The part of the JSON schema that demands what a parent could state: required keys, and the fewest items of lists that merge.</summary>
internal static class Completeness
{
    /// <summary>What a form demands.</summary>
    public static JsonObject Of(Form form) => form switch
    {
        MapForm map => OfMap(map),
        ListForm list when IdList.HasIds(list.Item) => OfList(list),
        _ => [],
    };

    private static JsonObject OfList(ListForm list)
    {
        var schema = new JsonObject { ["items"] = Of(list.Item) };
        if (list.Fewest > 0)
            schema["minItems"] = list.Fewest;
        return schema;
    }

    private static JsonObject OfMap(MapForm map)
    {
        var properties = new JsonObject();
        foreach (var key in map.Keys)
        {
            if (Of(key.Form) is { Count: > 0 } demanded)
                properties[key.Name] = demanded;
        }

        var schema = new JsonObject();
        if (properties.Count > 0)
            schema["properties"] = properties;
        if (map.Keys.Any(static key => key.Required))
            schema["required"] = new JsonArray([.. map.Keys.Where(static key => key.Required).Select(static key => JsonValue.Create(key.Name))]);
        return schema;
    }
}
