using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>What is read off an equilibrium, as one row of numbers: real income, exports and revenue of each side, real income of each third region, then one number of each flow.</summary>
/// <param name="sides">How many sides there are.</param>
/// <param name="regions">Places of the regions in the model's world: those of the sides in their order, then all others.</param>
/// <param name="flows">Exporter and importer of each flow, as places in the model's world.</param>
internal sealed class TradeQuantities(int sides, ImmutableArray<int> regions, ImmutableArray<(int Exporter, int Importer)> flows)
{
    private const int PerSide = 3;

    private readonly int _third = (PerSide - 1) * sides;
    private readonly int _flows = ((PerSide - 1) * sides) + regions.Length;

    /// <summary>Numbers in a row, padded to whole vectors.</summary>
    public int Width { get; } = Lanes.Padded(((PerSide - 1) * sides) + regions.Length + flows.Length);

    /// <summary>Numbers at the front of a row that hold those of the sides, padded to whole vectors.</summary>
    public int Front { get; } = Lanes.Padded(PerSide * sides);

    /// <summary>Reads a model's last equilibrium.</summary>
    /// <param name="model">The model.</param>
    /// <param name="row">Receives the numbers, USD bn a year.</param>
    public void Read(ITradeModel model, Span<double> row)
    {
        for (var place = 0; place < regions.Length; place++)
        {
            var region = regions[place];
            row[IncomeAt(place)] = model.RealIncome(region) * model.IncomeBefore(region);
            if (place >= sides)
                continue;
            row[IncomeAt(place) + 1] = Exports(model, region);
            row[IncomeAt(place) + 2] = model.Revenue(region);
        }

        for (var flow = 0; flow < flows.Length; flow++)
            row[_flows + flow] = FromOthers(model, flows[flow]);
    }

    /// <summary>The income a number of a row is measured by, USD bn a year.</summary>
    /// <param name="model">The model.</param>
    /// <param name="number">Its place in the row.</param>
    public double IncomeOf(ITradeModel model, int number)
    {
        if (number < _flows)
            return model.IncomeBefore(regions[number < PerSide * sides ? number / PerSide : number - _third]);
        return model.IncomeBefore(number - _flows < flows.Length ? flows[number - _flows].Importer : regions[0]);
    }

    /// <summary>What the effects in a row are worth to governments.</summary>
    /// <param name="row">The numbers, or their front.</param>
    /// <param name="weights">The weights of each side.</param>
    /// <param name="worths">Receives one number a side, in the same order.</param>
    public static void Weigh(ReadOnlySpan<double> row, ReadOnlySpan<TradeWeights> weights, Span<double> worths)
    {
        for (var side = 0; side < weights.Length; side++)
            worths[side] = weights[side].Of(new TradeEffects(row[PerSide * side], row[(PerSide * side) + 1], row[(PerSide * side) + 2]));
    }

    /// <summary>Writes a row of changes into a report.</summary>
    public void Fill(TradeReport report, ReadOnlySpan<double> changes)
    {
        for (var place = 0; place < regions.Length; place++)
            report.RealIncome[place] = changes[IncomeAt(place)];
        for (var side = 0; side < sides; side++)
            report.Revenue[side] = changes[IncomeAt(side) + 2];
        changes.Slice(_flows, flows.Length).CopyTo(report.Diverted);
    }

    private int IncomeAt(int place) => place < sides ? PerSide * place : _third + place;

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
