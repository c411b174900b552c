namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>A stretch of one line, which problems point at.</summary>
/// <param name="Source">The text it lies in.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">Its first column, from 1, in UTF-16 units.</param>
/// <param name="EndColumn">The column after its last.</param>
internal readonly record struct Mark(Source Source, int Line, int Column, int EndColumn)
{
    /// <summary>Columns it covers, at least 1.</summary>
    public int Width => Math.Max(1, EndColumn - Column);

    /// <summary>Its place for sorting: layer, name, line, column.</summary>
    public (Layer Layer, string Name, int Line, int Column) Place => (Source.Layer, Source.Name, Line, Column);

    /// <summary>Where it is, told to a reader of a source: "on line 9", or "in base/us-china.yaml:9".</summary>
    public string From(Source reader) => Source == reader ? $"on line {Line}" : $"in {Printable.Clean(Source.Name)}{(IsSetting ? "" : $":{Line}")}";

    private bool IsSetting => Source.Layer == Layer.Set;

    public override string ToString() => IsSetting ? Source.Name : $"{Source.Name}:{Line}:{Column}";
}
