using System.Text;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>Writes the reference page of the scenario language from the descriptors.</summary>
internal static class FormatPage
{
    /// <summary>The page (Markdown) for files with the keys of a map.</summary>
    public static string Write(MapForm root)
    {
        var page = new StringBuilder(FormatChapters.Introduction);
        AppendMap(page, "", root);
        return page.ToString();
    }

    private static void AppendMap(StringBuilder page, string path, MapForm map)
    {
        page.Append($"\n## {(path.Length == 0 ? "The file" : $"`{path}`")}\n");
        foreach (var group in map.Keys.GroupBy(key => key.Group))
        {
            if (group.Key is { } heading)
                page.Append($"\n### {heading}\n");
            AppendTable(page, [.. group]);
        }

        foreach (var key in map.Keys)
        {
            if (Inner(key.Form) is { Keys.Length: > 0 } inner)
                AppendMap(page, Join(path, key), inner);
        }
    }

    private static void AppendTable(StringBuilder page, List<Key> keys)
    {
        page.Append("\n| key | takes | range | default | may be | meaning |\n|---|---|---|---|---|---|\n");
        foreach (var key in keys)
            page.Append($"| `{key.Name}` | {KeyText.Takes(key.Form)} | {KeyText.Range(key.Form)} | {Default(key)} | {KeyText.Varies(key.Form)} | {Meaning(key)} |\n");
    }

    private static string Default(Key key) => key.Required ? "**required**" : KeyText.StandardOf(key) ?? "";

    private static string Meaning(Key key)
    {
        var source = key.Source is { } from ? $" *Default: {from}.*" : "";
        var example = key.Example is { } shown ? $" Example: `{shown}`" : "";
        return $"{key.Meaning}{source}{example}".Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static MapForm? Inner(Form form) => form switch
    {
        MapForm map => map,
        ListForm list => Inner(list.Item),
        VariantForm variants => new MapForm(variants.Variants),
        _ => null,
    };

    private static string Join(string path, Key key)
    {
        var name = key.Form is ListForm ? $"{key.Name}[]" : key.Name;
        return path.Length == 0 ? name : $"{path}.{name}";
    }
}
