namespace TradeTalks.Sim.Economy.Worlds;

/// <summary>A country, or countries taken together, of a trade data set.</summary>
/// <param name="Code">Short name: USA.</param>
/// <param name="Name">Full name: United States.</param>
public sealed record Region(string Code, string Name);
