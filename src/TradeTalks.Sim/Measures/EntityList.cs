using System.Collections.Immutable;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Measures;

/// <summary>A blacklist: firms and bodies of one side cut off from the other's suppliers, kept by an agency that acts on its own ground.</summary>
/// <param name="Id">Its name in the scenario.</param>
/// <param name="Agency">The agency that keeps it, as people call it.</param>
/// <param name="Imposer">Index of the side that lists.</param>
/// <param name="Target">Index of the side whose firms are listed.</param>
/// <param name="Entities">How many are listed at the start.</param>
/// <param name="Inputs">Values of <see cref="EntityListParameters"/>, by index.</param>
public sealed record EntityList(string Id, string Agency, int Imposer, int Target, int Entities, ImmutableArray<Input> Inputs);
