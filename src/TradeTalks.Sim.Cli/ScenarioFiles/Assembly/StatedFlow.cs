using TradeTalks.Sim.Economy;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Trade between two sides as a file states it.</summary>
/// <param name="Exporter">Index of the selling side.</param>
/// <param name="Importer">Index of the buying side.</param>
/// <param name="Imports">Yearly imports before the conflict, USD bn.</param>
/// <param name="Tariff">Average tariff before the conflict, as a fraction; null where it is not stated.</param>
internal sealed record StatedFlow(int Exporter, int Importer, double Imports, double? Tariff)
{
    /// <summary>The flow, with another tariff where none is stated.</summary>
    public TradeFlow Of(double otherwise) => new(Exporter, Importer, Imports, Tariff ?? otherwise);
}
