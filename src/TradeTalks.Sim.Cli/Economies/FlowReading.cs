using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Cli.Economies;

/// <summary>Reads flows and tariffs of every exporter, importer and, where there are several, sector.</summary>
/// <param name="folder">The folder.</param>
/// <param name="file">The file in it.</param>
/// <param name="grid">The order of flows.</param>
/// <param name="regions">Codes of the regions.</param>
/// <param name="sectors">Codes of the sectors; null for a file without sectors.</param>
internal sealed class FlowReading(DataFolder folder, string file, CellGrid grid, IReadOnlyList<string> regions, IReadOnlyList<string>? sectors)
{
    private const double BillionsPerMillion = 1e-3;

    private readonly double[] _flows = new double[grid.Count];
    private readonly double[] _tariffs = new double[grid.Count];
    private readonly int[] _lines = new int[grid.Count];

    /// <summary>The flows, USD bn a year, and tariffs, as fractions.</summary>
    /// <param name="ownSales">Whether sales at home must be there.</param>
    public (double[] Flows, double[] Tariffs) Read(bool ownSales)
    {
        string[] columns = ["exporter", "importer", .. sectors is null ? (string[])[] : ["sector"], "flow_musd", "tariff"];
        var rows = folder.Rows(file, columns);
        foreach (var row in rows)
            Take(row);
        if (rows.Count > 0)
            ComplainOfGaps(ownSales);
        return (_flows, _tariffs);
    }

    private void Take(CsvRow row)
    {
        var exporter = folder.Place(file, row, "exporter", regions, "regions.csv");
        var importer = folder.Place(file, row, "importer", regions, "regions.csv");
        var sector = sectors is null ? 0 : folder.Place(file, row, "sector", sectors, "sectors.csv");
        if (exporter < 0 || importer < 0 || sector < 0)
            return;
        var cell = grid.Of(sector, exporter, importer);
        if (_lines[cell] > 0)
            folder.Complain(file, row.Line, $"the same flow stands in line {_lines[cell]}.");
        _lines[cell] = row.Line;
        _flows[cell] = folder.Number(file, row, "flow_musd", 0, mayEqual: true) * BillionsPerMillion;
        _tariffs[cell] = folder.Number(file, row, "tariff", -1, mayEqual: false);
        if (exporter == importer && _tariffs[cell] != 0)
            folder.Complain(file, row.Line, $"{row["exporter"]} taxes its own sales; the tariff must be 0.");
    }

    private void ComplainOfGaps(bool ownSales)
    {
        var missing = Enumerable.Range(0, grid.Count).Where(cell => _lines[cell] == 0 && (ownSales || grid.At(cell).Exporter != grid.At(cell).Importer)).ToList();
        if (missing.Count == 0)
            return;
        var (sector, exporter, importer) = grid.At(missing[0]);
        folder.Complain(file, 0, $"{missing.Count} flows are missing, the first from {regions[exporter]} to {regions[importer]}{(sectors is null ? "" : $" in {sectors[sector]}")}; write 0 where nothing is sold.");
    }
}
