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
    private readonly TradeEffects[] _effects = new TradeEffects[state.Scenario.Sides.Length];
    private readonly double[] _rates = new double[state.Rates.Length];

    /// <summary>Takes over the elasticities of the replication.</summary>
    public void Begin() => economy.Begin(new ParameterValues(state.Values, state.Scenario.Inputs.Economy));

    /// <summary>Brings a table up to date: worths, costs of conflict, and how far the time to the deadline has run.</summary>
    public void Update(TableState table, SimTime now)
    {
        table.Public.Now = now;
        table.Public.Urgency = Math.Min(1, Deadlines.Elapsed(state, table, now));
        foreach (var seat in table.Seats)
        {
            seat.Pressure = PressureOn(seat, now);
            seat.Disagreement = -seat.Pressure * seat.Me[ConflictCost] * BurdenOf(table, seat.Side);
        }

        table.Public.DisagreementSum = table.Seats[0].Disagreement + table.Seats[1].Disagreement;
        for (var segment = 0; segment < table.Segments.Length; segment++)
            Value(table, segment);
    }

    /// <summary>What a scheduled step costs a side if it is carried out, leverage apart, USD bn a year.</summary>
    public double LossFromStep(TableState table, int seat, int step)
    {
        ref var described = ref state.Steps[step];
        PriceStep(described);
        return -Felt(table.Seats[seat], described.List);
    }

    private void Value(TableState table, int index)
    {
        var segment = table.Segments[index];
        switch (segment.Kind)
        {
            case IssueKind.ScheduledSteps: ValueStep(table, index, segment); break;
            case IssueKind.TariffCuts: ValueCut(table, index, segment); break;
            case IssueKind.Purchases or IssueKind.Reforms or IssueKind.EntityRelief or IssueKind.Other: ValueTier(table, index, segment); break;
            default: throw new InvalidOperationException($"Nobody knows what {segment.Kind} is worth.");
        }
    }

    private void ValueStep(TableState table, int index, Segment segment)
    {
        ref var step = ref state.Steps[state.StepIndex(segment.List, segment.Step)];
        if (!step.IsPending)
        {
            Enter(table, index, segment, 0, 0, 0);
            return;
        }

        var duty = PriceStep(step);
        Enter(table, index, segment, -Felt(table.Seats[0], segment.List), -Felt(table.Seats[1], segment.List), duty);
    }

    private void ValueCut(TableState table, int index, Segment segment)
    {
        var list = segment.List;
        economy.PriceChange(state.Rates, list, 0, _effects);
        var duty = state.Scenario.TariffLists[list].Coverage * state.Rates[list];
        Enter(table, index, segment, Felt(table.Seats[0], list), Felt(table.Seats[1], list), duty);
    }

    private void ValueTier(TableState table, int index, Segment segment)
    {
        var inputs = state.Scenario.Inputs;
        var first = state.Values[inputs.TierWorth(table.Index, segment.Tier, 0)];
        var second = state.Values[inputs.TierWorth(table.Index, segment.Tier, 1)];
        Enter(table, index, segment, first, second, 0);
    }

    /// <summary>Prices a step from the rate that will then be in force; returns its yearly duty on trade before the conflict.</summary>
    private double PriceStep(in StepState step)
    {
        state.Rates.CopyTo(_rates, 0);
        foreach (ref readonly var earlier in state.Steps.AsSpan())
        {
            if (earlier.List == step.List && earlier.IsPending && earlier.Due < step.Due)
                _rates[step.List] = earlier.ToRate;
        }

        economy.PriceChange(_rates, step.List, step.ToRate, _effects);
        return state.Scenario.TariffLists[step.List].Coverage * (step.ToRate - _rates[step.List]);
    }

    /// <summary>What the priced change means to a side at home, USD bn a year, election pressure and salience counted.</summary>
    private double Felt(Seat seat, int list)
    {
        var effects = _effects[seat.Side];
        var me = seat.Me;
        var worth = (me[IncomeWeight] * effects.RealIncome) + (me[ExportWeight] * effects.Exports) + (me[RevenueWeight] * effects.Revenue);
        return seat.Pressure * SalienceTo(seat.Side, list) * worth;
    }

    private double SalienceTo(int side, int list) =>
        state.Scenario.TariffLists[list].Imposer == side
            ? new ParameterValues(state.Values, state.Scenario.Inputs.TariffList(list))[TariffListParameters.Salience]
            : 1;

    private void Enter(TableState table, int index, Segment segment, double first, double second, double duty)
    {
        EnterOn(Agenda.Mini, table, index, segment, first, second, duty);
        EnterOn(Agenda.Comprehensive, table, index, segment, first, second, duty);
    }

    private void EnterOn(Agenda agenda, TableState table, int index, Segment segment, double first, double second, double duty)
    {
        var isOn = segment.IsOn(agenda);
        var toFirst = isOn ? first - LeverageOf(agenda, table.Seats[0], segment, duty) : 0;
        var toSecond = isOn ? second - LeverageOf(agenda, table.Seats[1], segment, duty) : 0;
        table.Seats[0].Own(agenda)[index] = toFirst;
        table.Seats[1].Own(agenda)[index] = toSecond;
        table.Seats[0].Theirs(agenda)[index] = toSecond * table.Seats[0].Misperception[segment.Issue];
        table.Seats[1].Theirs(agenda)[index] = toFirst * table.Seats[1].Misperception[segment.Issue];
    }

    private double LeverageOf(Agenda agenda, Seat seat, Segment segment, double duty)
    {
        if (duty == 0 || state.Scenario.TariffLists[segment.List].Imposer != seat.Side)
            return 0;
        if (segment.Kind == IssueKind.ScheduledSteps)
            return seat.Me[LeveragePending] * duty;
        return seat.Me[agenda == Agenda.Mini ? LeverageMini : LeverageComprehensive] * duty;
    }

    /// <summary>The duties that weigh on a side at a table: those on its exports, and half of its own.</summary>
    private double BurdenOf(TableState table, int side)
    {
        const double OwnShare = 0.5;
        var burden = 0.0;
        for (var list = 0; list < state.Rates.Length; list++)
        {
            var described = state.Scenario.TariffLists[list];
            if (table.Talks.Concerns(described))
                burden += described.Coverage * state.Rates[list] * (described.Target == side ? 1 : OwnShare);
        }

        return burden;
    }

    private double PressureOn(Seat seat, SimTime now)
    {
        if (state.Scenario.Sides[seat.Side].Election is not { } election)
            return 1;
        var days = state.Scenario.Calendar.At(election).DaysSince(now);
        return days < 0 ? 1 : 1 + (seat.Me[ElectionPressure] * PortableMath.Exp(-days / seat.Me[ElectionSpan]));
    }
}
