namespace TradeTalks.Sim.Runs;

/// <summary>What a table has to know of a tariff list between its two sides.</summary>
/// <param name="List">Index of the list.</param>
/// <param name="Target">The seat of the side whose exports it taxes.</param>
/// <param name="Coverage">Imports it covers before the conflict, USD bn a year.</param>
internal readonly record struct ListFacts(int List, int Target, double Coverage);
