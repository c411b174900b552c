using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>What is read off an equilibrium, as one row of numbers: three of each region, those of the sides first, then one of each flow.</summary>
/// <param name="regions">Places of the regions in the model's world: those of the sides in their order, then all others.</param>
/// <param name="flows">Exporter and importer of each flow, as places in the model's world.</param>
internal sealed class TradeQuantities(ImmutableArray<int> regions, ImmutableArray<(int Exporter, int Importer)> flows)
{
    private const int PerRegion = 3;

    /// <summary>Numbers in a row, padded to whole vectors.</summary>
    public int Width { get; } = Lanes.Padded((PerRegion * regions.Length) + flows.Length);

    /// <summary>How many regions there are.</summary>
    public int Regions => regions.Length;

    /// <summary>How many flows there are.</summary>
    public int Flows => flows.Length;

    /// <summary>Numbers at the front of a row that hold those of the first regions, padded to whole vectors.</summary>
    public int FrontOf(int count) => Math.Min(Width, Lanes.Padded(PerRegion * count));

    /// <summary>Reads a model's last equilibrium.</summary>
    /// <param name="model">The model.</param>
    /// <param name="row">Receives the numbers, USD bn a year.</param>
    public void Read(ITradeModel model, Span<double> row)
    {
        for (var place = 0; place < regions.Length; place++)
        {
            var region = regions[place];
            row[PerRegion * place] = model.RealIncome(region) * model.IncomeBefore(region);
            row[(PerRegion * place) + 1] = Exports(model, region);
            row[(PerRegion * place) + 2] = model.Revenue(region);
        }

        for (var flow = 0; flow < flows.Length; flow++)
            row[(PerRegion * regions.Length) + flow] = FromOthers(model, flows[flow]);
    }

    /// <summary>The income a number of a row is measured by, USD bn a year.</summary>
    /// <param name="model">The model.</param>
    /// <param name="number">Its place in the row.</param>
    public double IncomeOf(ITradeModel model, int number)
    {
        var flow = number - (PerRegion * regions.Length);
        if (flow < 0)
            return model.IncomeBefore(regions[number / PerRegion]);
        return model.IncomeBefore(flow < flows.Length ? flows[flow].Importer : regions[0]);
    }

    /// <summary>What the effects in a row are worth to governments.</summary>
    /// <param name="row">The numbers, or their front.</param>
    /// <param name="weights">The weights of each side.</param>
    /// <param name="worths">Receives one number a side, in the same order.</param>
    public static void Weigh(ReadOnlySpan<double> row, ReadOnlySpan<TradeWeights> weights, Span<double> worths)
    {
        for (var side = 0; side < weights.Length; side++)
            worths[side] = weights[side].Of(new TradeEffects(row[PerRegion * side], row[(PerRegion * side) + 1], row[(PerRegion * side) + 2]));
    }

    /// <summary>Writes a row of changes into a report.</summary>
    public void Fill(TradeReport report, ReadOnlySpan<double> changes)
    {
        for (var place = 0; place < regions.Length; place++)
            (report.RealIncome[place], report.Revenue[place]) = (changes[PerRegion * place], changes[(PerRegion * place) + 2]);
        changes.Slice(PerRegion * regions.Length, flows.Length).CopyTo(report.Diverted);
    }

    private static double Exports(ITradeModel model, int region)
    {
        var sum = 0.0;
        for (var other = 0; other < model.Baseline.World.Regions.Length; other++)
            sum += other == region ? 0 : model.Flow(region, other);
        return sum;
    }

    private static double FromOthers(ITradeModel model, (int Exporter, int Importer) flow)
    {
        var sum = 0.0;
        for (var other = 0; other < model.Baseline.World.Regions.Length; other++)
            sum += other == flow.Importer || other == flow.Exporter ? 0 : model.Flow(other, flow.Importer);
        return sum;
    }
}
