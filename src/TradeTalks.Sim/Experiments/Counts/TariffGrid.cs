using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments.Counts;

/// <summary>The steps in which average tariffs on one flow of trade are counted, from the lowest one possible to the highest.</summary>
/// <remarks>Its values are whole multiples of the step, so that a tariff is off by half a step at most.</remarks>
public sealed class TariffGrid
{
    private const int MostBins = 301;
    private static readonly double[] Steps = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1];

    private readonly int _lowest;

    private TariffGrid(double lowest, double highest)
    {
        Step = Steps.FirstOrDefault(step => Place(highest, step) - Place(lowest, step) < MostBins, (highest - lowest) / (MostBins - 2));
        _lowest = Place(lowest, Step);
        Bins = Place(highest, Step) - _lowest + 1;
    }

    /// <summary>The distance between two values, as a fraction: 0.002, a fifth of a point, unless tariffs may range over more than 60 points.</summary>
    public double Step { get; }

    /// <summary>How many values there are.</summary>
    public int Bins { get; }

    /// <summary>The grid of a flow: from no duty but the old one, to the highest rate of every list that is in force, announced or on a ladder.</summary>
    public static TariffGrid Of(Scenario scenario, TradeFlow flow)
    {
        var (most, least) = (0.0, 0.0);
        foreach (var list in scenario.TariffLists.Where(list => list.Imposer == flow.Importer && list.Target == flow.Exporter))
        {
            double[] rates = [0, list.Rate, .. list.Steps.Select(step => step.ToRate), .. list.Ladder];
            most += list.Coverage * rates.Max();
            least += list.Coverage * rates.Min();
        }

        return new TariffGrid(flow.Tariff + (least / flow.Imports), flow.Tariff + (most / flow.Imports));
    }

    /// <summary>The place of the value nearest to a tariff; what lies outside goes to an end.</summary>
    public int BinOf(double tariff) => Math.Clamp(Place(tariff, Step) - _lowest, 0, Bins - 1);

    /// <summary>The tariff of a place, as a fraction.</summary>
    public double Tariff(int bin) => (_lowest + bin) * Step;

    private static int Place(double tariff, double step) => (int)Math.Round(tariff / step, MidpointRounding.ToEven);
}
