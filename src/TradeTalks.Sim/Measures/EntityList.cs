namespace TradeTalks.Sim.Measures;

/// <summary>A blacklist: firms and bodies of one side cut off from the other's suppliers.</summary>
/// <param name="Id">Its name in the scenario.</param>
/// <param name="Imposer">Index of the side that lists.</param>
/// <param name="Target">Index of the side whose firms are listed.</param>
/// <param name="Entities">How many are listed at the start.</param>
public sealed record EntityList(string Id, int Imposer, int Target, int Entities);
