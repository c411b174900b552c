using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>Where a value comes from that another layer than the file states, or that took the place of another.</summary>
/// <param name="Path">The value: "sides[US].friction"; a whole map or list where all of it comes from one file.</param>
/// <param name="Mark">Where it stands; for a deletion the <c>!reset</c>.</param>
/// <param name="Overrides">Where the value stands that it takes the place of; null where it is inherited.</param>
internal sealed record Origin(string Path, Mark Mark, Mark? Overrides)
{
    /// <summary>Whether nothing takes the place of the value.</summary>
    public bool IsDeletion { get; init; }
}
