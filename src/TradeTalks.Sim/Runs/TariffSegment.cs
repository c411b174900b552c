namespace TradeTalks.Sim.Runs;

/// <summary>What the pricing has to know of a segment that comes from tariffs.</summary>
/// <param name="Place">Its place among the segments of the table.</param>
/// <param name="List">Index of the tariff list.</param>
/// <param name="Imposer">The seat of the side that imposes it.</param>
/// <param name="Coverage">Imports it covers before the conflict, USD bn a year.</param>
/// <param name="IsCut">Whether the rate in force is cut, not a step held off.</param>
/// <param name="InMini">Whether the mini agenda holds it.</param>
/// <param name="InComprehensive">Whether the comprehensive agenda holds it.</param>
internal readonly record struct TariffSegment(int Place, int List, int Imposer, double Coverage, bool IsCut, bool InMini, bool InComprehensive);
