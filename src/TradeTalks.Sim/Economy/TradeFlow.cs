namespace TradeTalks.Sim.Economy;

/// <summary>Trade from one side to another before the conflict.</summary>
/// <param name="Exporter">Index of the selling side.</param>
/// <param name="Importer">Index of the buying side.</param>
/// <param name="Imports">Yearly imports at the border, USD bn.</param>
/// <param name="Tariff">Average tariff before the conflict, as a fraction.</param>
public sealed record TradeFlow(int Exporter, int Importer, double Imports, double Tariff);
