namespace TradeTalks.Sim.Cli.ScenarioFiles.Binding;

/// <summary>How problems call a value.</summary>
/// <param name="Name">The key it stands behind, without quotes.</param>
/// <param name="Path">The way to it from the top: "talks[main].issues"; empty for the whole file.</param>
internal readonly record struct Place(string Name, string Path)
{
    /// <summary>The whole file.</summary>
    public static Place Root => new("the file", "");

    /// <summary>The subject of a sentence.</summary>
    public string Subject => Path.Length == 0 ? Name : $"'{Name}'";

    /// <summary>" in sides[China]", or nothing at the top.</summary>
    public string In => Path.Length == 0 ? " at the top level" : $" in {Path}";

    /// <summary>The place of a key in this map.</summary>
    public Place Under(string key) => new(key, Path.Length == 0 ? key : $"{Path}.{key}");

    /// <summary>The place of an item in this list.</summary>
    /// <param name="label">Its id, or its number from 1.</param>
    public Place Item(string label) => new(Name, $"{Path}[{label}]");
}
