namespace TradeTalks.Sim.Economy.Worlds;

/// <summary>Where the number of one trade flow lies in a flat list: sectors outside, importers next, exporters side by side.</summary>
/// <param name="Regions">How many regions there are.</param>
/// <param name="Sectors">How many sectors there are.</param>
public readonly record struct CellGrid(int Regions, int Sectors)
{
    /// <summary>Number of flows, each region's sales at home among them.</summary>
    public int Count => Regions * Regions * Sectors;

    /// <summary>The place of a flow.</summary>
    /// <param name="sector">Index of the sector.</param>
    /// <param name="exporter">Index of the region that sells.</param>
    /// <param name="importer">Index of the region that buys.</param>
    public int Of(int sector, int exporter, int importer) => ((((sector * Regions) + importer) * Regions) + exporter);

    /// <summary>The exporter, the importer and the sector at a place.</summary>
    public (int Sector, int Exporter, int Importer) At(int cell) =>
        (cell / (Regions * Regions), cell % Regions, cell / Regions % Regions);
}
