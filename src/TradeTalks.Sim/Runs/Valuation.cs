using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs;

/// <summary>Works out what each segment of a package is worth to each side at a table, and what it costs them to have no deal.</summary>
internal sealed class Valuation
{
    private readonly TalksState _state;
    private readonly IEconomy _economy;
    private readonly ChangePrices _prices;
    private readonly ImmutableArray<Pricing> _pricings;
    private readonly double[] _ratesAtStart;
    private readonly ImmutableArray<SideState> _atTalks;
    private readonly TradeWeights[] _weights;

    public Valuation(TalksState state, IEconomy economy)
    {
        (_state, _economy, _prices) = (state, economy, new ChangePrices(economy, state.Sides.Length));
        _pricings = [.. state.Tables.Select(table => new Pricing(state, table, _prices))];
        _ratesAtStart = [.. state.Scenario.TariffLists.Select(list => list.Rate)];
        _atTalks = [.. state.Sides.Where(side => side.IsAtTalks)];
        _weights = new TradeWeights[state.Sides.Length];
    }

    /// <summary>Takes over the numbers of the replication.</summary>
    public void Begin()
    {
        foreach (var side in _atTalks)
            _weights[side.Index] = new TradeWeights(side.Me[IncomeWeight], side.Me[ExportWeight], side.Me[RevenueWeight]);
        _economy.Begin(new ParameterValues(_state.Values, _state.Scenario.Inputs.Economy), _weights);
        _prices.Begin();
        foreach (var pricing in _pricings)
            pricing.Begin();
    }

    /// <summary>Becomes an exact copy of the valuation in another run, whose numbers the state has taken over already.</summary>
    public void CopyFrom(Valuation other)
    {
        Begin();
        for (var table = 0; table < _pricings.Length; table++)
            _pricings[table].CopyFrom(other._pricings[table]);
    }

    /// <summary>Brings a table up to date: worths, costs of conflict, and how far the time to the deadline has run.</summary>
    public void Update(TableState table, SimTime now)
    {
        var common = table.Public;
        common.Now = now;
        common.Urgency = Math.Min(1, Deadlines.Elapsed(_state, table, now));
        common.AreTalksAlive = table.Facts.Status == TableStatus.Alive;
        var pricing = _pricings[table.Index];
        pricing.Update(Deadlines.DueSoon(_state, table, now));
        common.DisagreementSum = 0;
        for (var place = 0; place < table.Seats.Length; place++)
        {
            // The duties that weigh on a seat are those on its goods, and its own by a share.
            var seat = table.Seats[place];
            var burden = pricing.DutyOn(place) + (seat.Me[OwnDutyShare] * pricing.DutyOn(1 - place));
            seat.Pressure = PressureOn(seat, now);
            seat.Disagreement = -seat.Pressure * ((seat.Me[ConflictCost] * burden) + (seat.Me[EntityCost] * EntitiesOf(table, seat.Side)));
            common.DisagreementSum += seat.Disagreement;
            seat.Update();
        }
    }

    /// <summary>Brings a table up to date if tariffs have changed since that was done last; else only the time moves on and it is told whether talks are alive.</summary>
    public void Refresh(TableState table, SimTime now)
    {
        if (!_pricings[table.Index].IsCurrent)
            Update(table, now);
        (table.Public.Now, table.Public.AreTalksAlive) = (now, table.Facts.Status == TableStatus.Alive);
    }

    /// <summary>What moving a list from one rate to another costs a side and, as it sees it, the other side, leverage apart, USD bn a year.</summary>
    /// <param name="table">The table between the two.</param>
    /// <param name="seat">The seat that asks.</param>
    /// <param name="list">The list.</param>
    /// <param name="from">The rate before, as a fraction.</param>
    /// <param name="to">The rate after, as a fraction.</param>
    public (double Own, double Theirs) LossesFrom(TableState table, int seat, int list, double from, double to)
    {
        var (first, second) = _pricings[table.Index].Change(list, from, to);
        var (own, theirs) = seat == 0 ? (first, second) : (second, first);
        var segment = table.StepSegment(list);
        var misperception = segment < 0 ? 1 : table.Seats[seat].Misperception[segment];
        return (-table.Seats[seat].Pressure * own, -table.Seats[1 - seat].Pressure * theirs * misperception);
    }

    /// <summary>Works out what the tariffs of the last day do to the world, against those of the first.</summary>
    public void PriceTheEnd()
    {
        _economy.Report(_ratesAtStart, _state.Tariffs.Rates, _state.Trade);
    }

    private int EntitiesOf(TableState table, int side)
    {
        var listed = 0;
        for (var list = 0; list < _state.Entities.Length; list++)
        {
            var described = _state.Scenario.EntityLists[list];
            if (described.Target == side && (described.Imposer == table.Talks.First || described.Imposer == table.Talks.Second))
                listed += _state.Entities[list];
        }

        return listed;
    }

    private double PressureOn(Seat seat, SimTime now)
    {
        var days = _state.Sides[seat.Side].ElectionDay.DaysSince(now);
        return days < 0 ? 1 : 1 + (seat.Me[ElectionPressure] * PortableMath.Exp(-days / seat.Me[ElectionSpan]));
    }
}
