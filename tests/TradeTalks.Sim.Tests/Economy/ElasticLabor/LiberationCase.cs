using System.Collections.Immutable;
using TradeTalks.Sim.Economy.ElasticLabor;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.ElasticLabor;

/// <summary>The data of Ignatenko et al. (2025), brought to the model as their recipe says: 194 countries, goods trade of 2023, USD bn.</summary>
internal sealed class LiberationCase
{
    private const double Elasticity = 4;
    private const double LaborSupply = 0.5;
    private const double ScaleParameter = 0.67;
    private const double Thousand = 1e-6;
    private const double Dollar = 1e-9;

    private readonly double[][] _trade;
    private readonly double[] _products;
    private readonly double[] _announced;

    /// <param name="hasLocalShares">Whether part of every purchase pays workers where it is sold; without, the case is that of Eaton, Kortum and Krugman.</param>
    public LiberationCase(bool hasLocalShares = true)
    {
        var rows = Table.Rows("trade/liberation2025/countries.csv").ToList();
        Codes = [.. rows.Select(row => row[0])];
        _products = [.. rows.Select(row => double.Parse(row[1]) * Dollar)];
        _announced = [.. rows.Select(row => Math.Max(0.10, double.Parse(row[2])))];
        _trade = [.. Table.Rows("trade/liberation2025/trade_2023_kusd.csv").Select(row => row.Skip(1).Select(cell => cell.Length == 0 ? 0 : double.Parse(cell) * Thousand).ToArray())];
        America = Array.IndexOf(Codes, "USA");
        (LocalAmerica, LocalOther) = hasLocalShares ? SolveLocalShares() : (0, 0);
        Local = [.. Codes.Select((_, country) => country == America ? LocalAmerica : LocalOther)];
        PassThrough = [.. Local.Select(share => LaborTerms.PassThroughOf(share, Elasticity / ScaleParameter))];
        World = MakeWorld();
    }

    public string[] Codes { get; }

    public int America { get; }

    public double LocalAmerica { get; }

    public double LocalOther { get; }

    public ImmutableArray<double> Local { get; }

    public ImmutableArray<double> PassThrough { get; }

    public World World { get; }

    public IEnumerable<int> Countries => Enumerable.Range(0, Codes.Length);

    public ElasticLaborEconomy Open(RevenueUse use) => Open(Terms(use));

    public ElasticLaborEconomy Open(LaborTerms terms) => new(World, terms);

    /// <summary>The numbers of Tables 1 and 2; alternatives of Table 9 change some of them.</summary>
    public LaborTerms Terms(RevenueUse use) => new(Elasticity, LaborSupply, ScaleParameter / Elasticity, Local, PassThrough, use);

    /// <summary>American tariffs on everybody, and everybody's on America.</summary>
    public TradePolicy Policy(Func<int, double> american, Func<int, double> foreign)
    {
        var policy = new TradePolicy(World);
        foreach (var country in Countries.Where(country => country != America))
            policy.SetTariff(country, America, american(country)).SetTariff(America, country, foreign(country));
        return policy;
    }

    public double Announced(int country) => _announced[country];

    /// <summary>The American tariff that is best for America by the authors' formula.</summary>
    /// <param name="ofSales">Whether the home market is what is sold (Table 2) or what is bought (Table 1).</param>
    public double BestAmerican(bool ofSales)
    {
        var economy = Open(RevenueUse.LumpSum);
        var market = ofSales ? economy.FactorIncomeBefore(America) : World.Spending(America);
        var weighted = Countries.Where(country => country != America).Sum(country =>
            (1 - Local[country]) * World.Flow(America, country) * (1 - (World.Flow(America, country) / World.Spending(country))));
        var strength = weighted / ((1 - LocalAmerica) * (market - World.Flow(America, America)));
        return 1 / (((1 + (Elasticity * strength)) * PassThrough[America]) - 1);
    }

    /// <summary>The tariff on America that is best for all others together, by the same formula for two regions.</summary>
    public double BestForeign()
    {
        var economy = Open(RevenueUse.LumpSum);
        var others = Countries.Where(other => other != America).ToList();
        var toAmerica = others.Sum(other => World.Flow(other, America));
        var amongOthers = others.Sum(other => others.Sum(partner => World.Flow(other, partner)));
        var sales = others.Sum(economy.FactorIncomeBefore);
        var weighted = (1 - LocalAmerica) * toAmerica * (1 - (toAmerica / World.Spending(America)));
        var strength = weighted / ((1 - LocalOther) * (sales - amongOthers));
        return 1 / (((1 + (Elasticity * strength)) * LaborTerms.PassThroughOf(LocalOther, Elasticity / ScaleParameter)) - 1);
    }

    /// <summary>Local shares found with two regions, from the shares of sales that pay local workers in the paper: 12 % among the others, 26 % in America.</summary>
    private (double America, double Other) SolveLocalShares()
    {
        var (toAmerica, toOther, amongOther) = (0.0, 0.0, 0.0);
        for (var exporter = 0; exporter < Codes.Length; exporter++)
        {
            for (var importer = 0; importer < Codes.Length; importer++)
            {
                var flow = exporter == importer ? 0 : _trade[exporter][importer];
                toAmerica += importer == America ? flow : 0;
                toOther += exporter == America ? flow : 0;
                amongOther += importer != America && exporter != America ? flow : 0;
            }
        }

        var (america, other) = (0.2, 0.2);
        for (var round = 0; round < 500; round++)
        {
            var spentAmerica = _products[America] + ((1 - america) * (toAmerica - ((1 - other) * toOther)));
            var spentOther = _products.Sum() - _products[America] + ((1 - other) * (toOther + amongOther - ((1 - america) * toAmerica) - ((1 - other) * amongOther)));
            var r = (spentAmerica - toAmerica) / (spentAmerica - toAmerica + toOther);
            var q = (spentOther - toOther) / (spentOther - toOther + toAmerica);
            var determinant = ((1 - q) * (1 - r)) - (q * r);
            (america, other) = (((0.12 * (1 - r)) - (q * 0.26)) / determinant, (((1 - q) * 0.26) - (r * 0.12)) / determinant);
        }

        return (america, other);
    }

    private World MakeWorld()
    {
        var grid = new CellGrid(Codes.Length, 1);
        var flows = new double[grid.Count];
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var (_, exporter, importer) = grid.At(cell);
            flows[cell] = exporter == importer ? 0 : _trade[exporter][importer];
        }

        foreach (var country in Countries)
        {
            var bought = Countries.Sum(other => flows[grid.Of(0, other, country)]);
            var sold = Countries.Sum(other => (1 - Local[other]) * flows[grid.Of(0, country, other)]);
            flows[grid.Of(0, country, country)] = Math.Max(0, _products[country] + ((1 - Local[country]) * (bought - sold)) - bought);
        }

        return new World([.. Codes.Select(code => new Region(code, code))], [new Sector("ALL", "All goods", true)], [.. flows], [.. new double[grid.Count]]);
    }
}
