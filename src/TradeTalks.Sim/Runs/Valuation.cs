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

    /// <summary>Takes over the numbers of the replication.</summary>
    public void Begin()
    {
        foreach (var pricing in _pricings)
            pricing.Begin();
    }

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
        _pricings[table.Index].Update();
        for (var segment = 0; segment < table.Segments.Length; segment++)
            Value(table, segment);
    }

    /// <summary>What a scheduled step costs a side if it is carried out, leverage apart, USD bn a year.</summary>
    /// <param name="table">The table at which holding it off is bargained over.</param>
    /// <param name="seat">0 for the side named first, 1 for the second.</param>
    /// <param name="segment">The segment that would hold it off; -1 where it is not on the table, which counts as no loss.</param>
    public double LossFromStep(TableState table, int seat, int segment) => segment < 0 ? 0 : Felt(table, seat, segment);

    private void Value(TableState table, int index)
    {
        var segment = table.Segments[index];
        if (segment.Kind.ComesFromTariffs())
        {
            Enter(table, index, segment, Felt(table, 0, index), Felt(table, 1, index));
            return;
        }

        var inputs = state.Scenario.Inputs;
        Enter(table, index, segment, state.Values[inputs.TierWorth(table.Index, segment.Tier, 0)], state.Values[inputs.TierWorth(table.Index, segment.Tier, 1)]);
    }

    /// <summary>What granting a tariff segment means to a side at home, USD bn a year: election pressure and salience counted, leverage not.</summary>
    private double Felt(TableState table, int index, int segment)
    {
        var seat = table.Seats[index];
        var effect = _pricings[table.Index].Effect(segment, index);
        var me = seat.Me;
        var worth = (me[IncomeWeight] * effect.RealIncome) + (me[ExportWeight] * effect.Exports) + (me[RevenueWeight] * effect.Revenue);
        return seat.Pressure * SalienceTo(seat.Side, table.Segments[segment].List) * worth;
    }

    private double SalienceTo(int side, int list) =>
        state.Scenario.TariffLists[list].Imposer == side
            ? new ParameterValues(state.Values, state.Scenario.Inputs.TariffList(list))[TariffListParameters.Salience]
            : 1;

    private void Enter(TableState table, int index, Segment segment, double first, double second)
    {
        EnterOn(Agenda.Mini, table, index, segment, first, second);
        EnterOn(Agenda.Comprehensive, table, index, segment, first, second);
    }

    private void EnterOn(Agenda agenda, TableState table, int index, Segment segment, double first, double second)
    {
        var isOn = segment.IsOn(agenda);
        var toFirst = isOn ? first - Leverage(agenda, table, 0, index) : 0;
        var toSecond = isOn ? second - Leverage(agenda, table, 1, index) : 0;
        table.Seats[0].Own(agenda)[index] = toFirst;
        table.Seats[1].Own(agenda)[index] = toSecond;
        table.Seats[0].Theirs(agenda)[index] = toSecond * table.Seats[0].Misperception[segment.Issue];
        table.Seats[1].Theirs(agenda)[index] = toFirst * table.Seats[1].Misperception[segment.Issue];
    }

    /// <summary>What the imposer of a tariff gives out of its hand with a segment.</summary>
    private double Leverage(Agenda agenda, TableState table, int index, int segment)
    {
        var seat = table.Seats[index];
        var duty = _pricings[table.Index].Duty(segment);
        if (duty == 0 || state.Scenario.TariffLists[table.Segments[segment].List].Imposer != seat.Side)
            return 0;
        if (table.Segments[segment].Kind == IssueKind.ScheduledSteps)
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
