using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Runs;

/// <summary>What the tariff segments of one table do to the economies of its two sides; priced again only when tariffs have changed.</summary>
internal sealed class Pricing(TalksState state, TableState table, IEconomy economy)
{
    private readonly TradeEffects[] _all = new TradeEffects[state.Scenario.Sides.Length];
    private readonly TradeEffects[] _effects = new TradeEffects[2 * table.Segments.Length];
    private readonly double[] _duties = new double[table.Segments.Length];
    private readonly double[] _rates = new double[state.Tariffs.Rates.Length];
    private int _priced = -1;

    /// <summary>Takes over the elasticities of the replication and forgets what was priced.</summary>
    public void Begin()
    {
        economy.Begin(new ParameterValues(state.Values, state.Scenario.Inputs.Economy));
        Forget();
    }

    /// <summary>Forgets what was priced.</summary>
    public void Forget() => _priced = -1;

    /// <summary>Prices the segments again if tariffs have changed since.</summary>
    public void Update()
    {
        if (_priced == state.Tariffs.Version)
            return;
        _priced = state.Tariffs.Version;
        for (var segment = 0; segment < _duties.Length; segment++)
        {
            if (table.Segments[segment].Kind.ComesFromTariffs())
                Price(segment);
        }
    }

    /// <summary>What granting a segment in full does to the economy of a side, USD bn a year.</summary>
    /// <param name="segment">Its place at the table.</param>
    /// <param name="seat">0 for the side named first, 1 for the second.</param>
    public ref readonly TradeEffects Effect(int segment, int seat) => ref _effects[(2 * segment) + seat];

    /// <summary>The yearly duty a segment takes away, on trade before the conflict, USD bn; 0 where there is nothing to take away.</summary>
    public double Duty(int segment) => _duties[segment];

    /// <summary>What moving one list from a rate to another does to the two sides, all other lists as they are, USD bn a year.</summary>
    public (TradeEffects First, TradeEffects Second) Change(int list, double from, double to)
    {
        state.Tariffs.Rates.CopyTo(_rates, 0);
        _rates[list] = from;
        economy.PriceChange(_rates, list, to, _all);
        return (_all[table.Talks.First], _all[table.Talks.Second]);
    }

    private void Price(int index)
    {
        var segment = table.Segments[index];
        var rate = state.Tariffs.Rates[segment.List];
        var isCut = segment.Kind == IssueKind.TariffCuts;
        var (from, to) = isCut ? (rate, 0) : (state.Tariffs.PendingRate(segment.List), rate);
        _duties[index] = state.Scenario.TariffLists[segment.List].Coverage * (from - to);
        var effects = from == to ? default : Change(segment.List, from, to);
        (_effects[2 * index], _effects[(2 * index) + 1]) = (effects.First, effects.Second);
    }
}
