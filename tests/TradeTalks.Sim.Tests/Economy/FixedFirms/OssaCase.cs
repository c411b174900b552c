using System.Collections.Immutable;
using TradeTalks.Sim.Economy.FixedFirms;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.FixedFirms;

/// <summary>The data of Ossa (2014): 7 regions, 33 industries, and the optimal tariffs the author stored.</summary>
internal sealed class OssaCase
{
    private const double Million = 1e-3;
    private const int ColumnsAfterNames = 4;

    private readonly string[] _industries = [.. Table.Rows("trade/ossa2014/sigma.csv").Select(row => row[0])];

    public string[] Codes { get; } = ["BRA", "CHN", "EU", "IND", "JPN", "ROW", "USA"];

    public FixedFirmsEconomy Open(bool isPolitical) =>
        FixedFirmsEconomy.Open(World(), [.. Table.Rows("trade/ossa2014/sigma.csv").Select(row => double.Parse(row[^ColumnsAfterNames]))], politicalWeights: isPolitical ? Weights() : default);

    /// <summary>One region's stored optimal tariffs, the others' as in the data.</summary>
    public TradePolicy Stored(FixedFirmsEconomy economy, string importer, bool isPolitical)
    {
        var policy = new TradePolicy(economy.Baseline.World);
        foreach (var row in Table.Rows("trade/reference/ossa2014_optimal_tariffs.csv").Where(row => row[2] == importer))
            policy.Tariffs[Cell(row)] = double.Parse(row[isPolitical ? 4 : 3]);
        return policy;
    }

    private World World()
    {
        var grid = new CellGrid(Codes.Length, _industries.Length);
        var (flows, tariffs) = (new double[grid.Count], new double[grid.Count]);
        foreach (var row in Table.Rows("trade/ossa2014/flows_tariffs.csv"))
            (flows[Cell(row)], tariffs[Cell(row)]) = (double.Parse(row[3]) * Million, double.Parse(row[4]));
        return new World([.. Codes.Select(code => new Region(code, code))], [.. _industries.Select(name => new Sector(name, name, true))], [.. flows], [.. tariffs]);
    }

    private ImmutableArray<double> Weights()
    {
        var weights = new double[Codes.Length * _industries.Length];
        foreach (var row in Table.Rows("trade/ossa2014/political_weights.csv"))
        {
            for (var industry = 0; industry < _industries.Length; industry++)
                weights[(industry * Codes.Length) + Array.IndexOf(Codes, row[0])] = double.Parse(row[industry + 1]);
        }

        return [.. weights];
    }

    private int Cell(string[] row) =>
        new CellGrid(Codes.Length, _industries.Length).Of(Array.IndexOf(_industries, row[0]), Array.IndexOf(Codes, row[1]), Array.IndexOf(Codes, row[2]));
}
