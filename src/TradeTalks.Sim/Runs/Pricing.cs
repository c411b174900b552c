using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>What the tariff segments of one table do to the economies of its two sides; priced again only when tariffs have changed.</summary>
internal sealed class Pricing(TalksState state, TableState table, IEconomy economy)
{
    private readonly TradeEffects[] _all = new TradeEffects[state.Scenario.Sides.Length];
    private readonly TradeEffects[] _effects = new TradeEffects[2 * table.Segments.Length];
    private readonly double[] _duties = new double[table.Segments.Length];
    private readonly double[] _rates = new double[state.Rates.Length];
    private int _priced = -1;

    /// <summary>Takes over the elasticities of the replication and forgets what was priced.</summary>
    public void Begin()
    {
        economy.Begin(new ParameterValues(state.Values, state.Scenario.Inputs.Economy));
        _priced = -1;
    }

    /// <summary>Prices the segments again if tariffs have changed since.</summary>
    public void Update()
    {
        if (_priced == state.TariffVersion)
            return;
        _priced = state.TariffVersion;
        for (var segment = 0; segment < _duties.Length; segment++)
        {
            if (table.Segments[segment].Kind.ComesFromTariffs())
                Price(segment);
        }
    }

    /// <summary>What granting a segment in full does to the economy of a side, USD bn a year.</summary>
    /// <param name="segment">Its place at the table.</param>
    /// <param name="seat">0 for the side named first, 1 for the second.</param>
    public TradeEffects Effect(int segment, int seat) => _effects[(2 * segment) + seat];

    /// <summary>The yearly duty a segment takes away, on trade before the conflict, USD bn; 0 where there is nothing to take away.</summary>
    public double Duty(int segment) => _duties[segment];

    private void Price(int index)
    {
        var segment = table.Segments[index];
        var isCut = segment.Kind == IssueKind.TariffCuts;
        var (from, to) = isCut ? (state.Rates[segment.List], 0) : StepRates(segment);
        state.Rates.CopyTo(_rates, 0);
        _rates[segment.List] = from;
        economy.PriceChange(_rates, segment.List, to, _all);
        var sign = isCut ? 1 : -1;
        _duties[index] = state.Scenario.TariffLists[segment.List].Coverage * sign * (from - to);
        _effects[2 * index] = sign * _all[table.Talks.First];
        _effects[(2 * index) + 1] = sign * _all[table.Talks.Second];
    }

    /// <summary>The rates before and after a scheduled step, with earlier steps of the list carried out; equal when it no longer lies ahead.</summary>
    private (double From, double To) StepRates(Segment segment)
    {
        ref readonly var step = ref state.Steps[state.StepIndex(segment.List, segment.Step)];
        var from = state.Rates[segment.List];
        if (!step.IsPending)
            return (from, from);
        var since = SimTime.Start;
        foreach (ref readonly var earlier in state.Steps.AsSpan())
        {
            if (earlier.List == step.List && earlier.IsPending && earlier.Due < step.Due && earlier.Due >= since)
                (from, since) = (earlier.ToRate, earlier.Due);
        }

        return (from, step.ToRate);
    }
}
