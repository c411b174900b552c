namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>Where a value comes from; a later layer overrides an earlier one.</summary>
internal enum Layer
{
    /// <summary>The default of the key.</summary>
    Default,

    /// <summary>A file named by <c>extends</c>.</summary>
    Extends,

    /// <summary>The file the user named.</summary>
    File,

    /// <summary>A file named by <c>--overlay</c>.</summary>
    Overlay,

    /// <summary>An argument of <c>--set</c>.</summary>
    Set,
}
