using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs;

/// <summary>Works out what each segment of a package is worth to each side at a table, and what it costs them to have no deal.</summary>
internal sealed class Valuation(TalksState state, IEconomy economy)
{
    private readonly ImmutableArray<Pricing> _pricings = [.. state.Tables.Select(table => new Pricing(state, table, economy))];
    private readonly double[] _rates = new double[state.Tariffs.Rates.Length];
    private readonly TradeEffects[] _effects = new TradeEffects[state.Scenario.Sides.Length];

    /// <summary>Takes over the numbers of the replication.</summary>
    public void Begin()
    {
        foreach (var pricing in _pricings)
            pricing.Begin();
    }

    public void Update(TableState table, SimTime now)
    {
        var common = table.Public;
        common.Now = now;
        common.Urgency = Math.Min(1, Deadlines.Elapsed(state, table, now));
        common.AreTalksAlive = table.Facts.Status == TableStatus.Alive;
        foreach (var seat in table.Seats)
        {
            seat.Pressure = PressureOn(seat, now);
            seat.Disagreement = -seat.Pressure * ((seat.Me[ConflictCost] * BurdenOf(table, seat)) + (seat.Me[EntityCost] * EntitiesOf(table, seat.Side)));
        }

        common.DisagreementSum = table.Seats[0].Disagreement + table.Seats[1].Disagreement;
        _pricings[table.Index].Update();
        for (var segment = 0; segment < table.Segments.Length; segment++)
            Value(table, segment);
        foreach (var seat in table.Seats)
            seat.UpdateSurplus(common.DisagreementSum);
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
        var misperception = segment < 0 ? 1 : table.Seats[seat].Misperception[table.Segments[segment].Issue];
        return (-Felt(table.Seats[seat], list, own), -misperception * Felt(table.Seats[1 - seat], list, theirs));
    }

    /// <summary>Works out what the tariffs of the last day do to every side's real income, against those of the first.</summary>
    public void PriceTheEnd()
    {
        Array.Clear(state.RealIncome);
        for (var list = 0; list < _rates.Length; list++)
            _rates[list] = state.Scenario.TariffLists[list].Rate;
        for (var list = 0; list < _rates.Length; list++)
        {
            var rate = state.Tariffs.Rates[list];
            if (rate == _rates[list])
                continue;
            economy.PriceChange(_rates, list, rate, _effects);
            for (var side = 0; side < _effects.Length; side++)
                state.RealIncome[side] += _effects[side].RealIncome;
            _rates[list] = rate;
        }
    }

    private void Value(TableState table, int index)
    {
        var segment = table.Segments[index];
        if (segment.Kind.ComesFromTariffs())
        {
            var pricing = _pricings[table.Index];
            var first = Felt(table.Seats[0], segment.List, pricing.Effect(index, 0));
            var second = Felt(table.Seats[1], segment.List, pricing.Effect(index, 1));
            Enter(table, index, segment, first, second, pricing.Duty(index));
            return;
        }

        var inputs = state.Scenario.Inputs;
        Enter(table, index, segment, state.Values[inputs.TierWorth(table.Index, segment.Tier, 0)], state.Values[inputs.TierWorth(table.Index, segment.Tier, 1)], 0);
    }

    /// <summary>What a change in the economy means to a side at home, USD bn a year: election pressure and salience counted, leverage not.</summary>
    private double Felt(Seat seat, int list, in TradeEffects effect)
    {
        var me = seat.Me;
        var worth = (me[IncomeWeight] * effect.RealIncome) + (me[ExportWeight] * effect.Exports) + (me[RevenueWeight] * effect.Revenue);
        return seat.Pressure * SalienceTo(seat.Side, list) * worth;
    }

    private double SalienceTo(int side, int list) =>
        state.Scenario.TariffLists[list].Imposer == side
            ? new ParameterValues(state.Values, state.Scenario.Inputs.TariffList(list))[TariffListParameters.Salience]
            : 1;

    private void Enter(TableState table, int index, Segment segment, double first, double second, double duty)
    {
        EnterOn(Agenda.Mini, table, index, segment, (first, second), duty);
        EnterOn(Agenda.Comprehensive, table, index, segment, (first, second), duty);
    }

    private void EnterOn(Agenda agenda, TableState table, int index, Segment segment, (double First, double Second) worth, double duty)
    {
        var (one, other) = (table.Seats[0], table.Seats[1]);
        var isOn = segment.IsOn(agenda);
        var toFirst = isOn ? worth.First - Leverage(agenda, one, segment, duty) : 0;
        var toSecond = isOn ? worth.Second - Leverage(agenda, other, segment, duty) : 0;
        one.Own(agenda)[index] = toFirst;
        other.Own(agenda)[index] = toSecond;
        one.Theirs(agenda)[index] = toSecond * one.Misperception[segment.Issue];
        other.Theirs(agenda)[index] = toFirst * other.Misperception[segment.Issue];
    }

    /// <summary>What the imposer of a tariff gives out of its hand with a segment.</summary>
    private double Leverage(Agenda agenda, Seat seat, Segment segment, double duty)
    {
        if (duty == 0 || state.Scenario.TariffLists[segment.List].Imposer != seat.Side)
            return 0;
        if (segment.Kind == IssueKind.ScheduledSteps)
            return seat.Me[LeveragePending] * duty;
        return seat.Me[agenda == Agenda.Mini ? LeverageMini : LeverageComprehensive] * duty;
    }

    /// <summary>The duties that weigh on a seat: those on its exports, and its own by a share.</summary>
    private double BurdenOf(TableState table, Seat seat)
    {
        var (burden, rates) = (0.0, state.Tariffs.Rates);
        for (var list = 0; list < rates.Length; list++)
        {
            var described = state.Scenario.TariffLists[list];
            if (rates[list] != 0 && table.Talks.Concerns(described))
                burden += described.Coverage * rates[list] * (described.Target == seat.Side ? 1 : seat.Me[OwnDutyShare]);
        }

        return burden;
    }

    private int EntitiesOf(TableState table, int side)
    {
        var listed = 0;
        for (var list = 0; list < state.Entities.Length; list++)
        {
            var described = state.Scenario.EntityLists[list];
            if (described.Target == side && (described.Imposer == table.Talks.First || described.Imposer == table.Talks.Second))
                listed += state.Entities[list];
        }

        return listed;
    }

    private double PressureOn(Seat seat, SimTime now)
    {
        if (state.Scenario.Sides[seat.Side].Election is not { } election)
            return 1;
        var days = state.Scenario.Calendar.At(election).DaysSince(now);
        return days < 0 ? 1 : 1 + (seat.Me[ElectionPressure] * PortableMath.Exp(-days / seat.Me[ElectionSpan]));
    }
}
