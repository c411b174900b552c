using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Economy.Markets;

/// <summary>What governments do to trade: tariffs, export controls as extra costs, transfers. Starts as the world's own tariffs and nothing else.</summary>
/// <param name="world">The world whose trade it touches.</param>
public sealed class TradePolicy(World world)
{
    private readonly double[] _tariffs = [.. world.Tariffs];
    private readonly double[] _costs = Ones(world.Grid.Count);
    private readonly double[] _transfers = new double[world.Regions.Length];

    /// <summary>The world it touches.</summary>
    public World World => world;

    /// <summary>Tariffs as fractions, in the order of <see cref="CellGrid"/>; above -1, below zero is a subsidy.</summary>
    public Span<double> Tariffs => _tariffs;

    /// <summary>Units to ship for one to arrive, over the same before, in the order of <see cref="CellGrid"/>; above 1 is an obstacle without revenue, such as an export control.</summary>
    public Span<double> Costs => _costs;

    /// <summary>What each region receives from the others without return, USD bn a year at constant world factor income; they sum to zero.</summary>
    public Span<double> Transfers => _transfers;

    /// <summary>Goes back to the world's own tariffs.</summary>
    public void Reset()
    {
        world.Tariffs.CopyTo(_tariffs);
        Array.Fill(_costs, 1);
        Array.Clear(_transfers);
    }

    /// <summary>Takes over another policy for the same world.</summary>
    public void CopyFrom(TradePolicy other)
    {
        other._tariffs.CopyTo(_tariffs, 0);
        other._costs.CopyTo(_costs, 0);
        other._transfers.CopyTo(_transfers, 0);
    }

    /// <summary>Sets the tariff on all goods of one exporter.</summary>
    /// <param name="exporter">Index of the region that sells.</param>
    /// <param name="importer">Index of the region that buys.</param>
    /// <param name="rate">The tariff, as a fraction.</param>
    public TradePolicy SetTariff(int exporter, int importer, double rate)
    {
        for (var sector = 0; sector < world.Sectors.Length; sector++)
        {
            if (world.Sectors[sector].IsGoods)
                _tariffs[world.Grid.Of(sector, exporter, importer)] = rate;
        }

        return this;
    }

    /// <summary>Adds to the world's own tariffs on all goods of one exporter.</summary>
    /// <param name="exporter">Index of the region that sells.</param>
    /// <param name="importer">Index of the region that buys.</param>
    /// <param name="points">What is added, as a fraction.</param>
    public TradePolicy AddTariff(int exporter, int importer, double points)
    {
        for (var sector = 0; sector < world.Sectors.Length; sector++)
        {
            var cell = world.Grid.Of(sector, exporter, importer);
            if (world.Sectors[sector].IsGoods)
                _tariffs[cell] = world.Tariffs[cell] + points;
        }

        return this;
    }

    /// <summary>Sets the extra cost of all goods of one exporter.</summary>
    /// <param name="exporter">Index of the region that sells.</param>
    /// <param name="importer">Index of the region that buys.</param>
    /// <param name="factor">Units to ship for one to arrive; 1.1 is an extra cost of 10 per cent.</param>
    public TradePolicy SetCost(int exporter, int importer, double factor)
    {
        for (var sector = 0; sector < world.Sectors.Length; sector++)
        {
            if (world.Sectors[sector].IsGoods)
                _costs[world.Grid.Of(sector, exporter, importer)] = factor;
        }

        return this;
    }

    /// <summary>Lets one region pay another, USD bn a year.</summary>
    public TradePolicy Transfer(int from, int to, double amount)
    {
        _transfers[from] -= amount;
        _transfers[to] += amount;
        return this;
    }

    /// <summary>What differs from the world's own tariffs, in words: CHN>USA 25 %, cost of USA>CHN x 1.1.</summary>
    public override string ToString()
    {
        var words = new List<string>();
        for (var cell = 0; cell < _tariffs.Length; cell++)
        {
            if (_tariffs[cell] != world.Tariffs[cell])
                words.Add($"{world.NameOf(cell)} {_tariffs[cell] * 100:0.####} %");
            if (_costs[cell] != 1)
                words.Add($"cost of {world.NameOf(cell)} x {_costs[cell]:0.####}");
        }

        for (var region = 0; region < _transfers.Length; region++)
        {
            if (_transfers[region] != 0)
                words.Add($"{world.Regions[region].Code} receives {_transfers[region]:0.####} bn");
        }

        return words.Count == 0 ? "the tariffs of the data" : string.Join(", ", words);
    }

    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }
}
