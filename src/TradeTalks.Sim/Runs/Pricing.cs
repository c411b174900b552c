using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs;

/// <summary>What the segments of one table are worth to its two sides. Priced again only when tariffs have changed and a side asks for an agenda that holds them.</summary>
internal sealed class Pricing : IAppraiser
{
    private readonly TalksState _state;
    private readonly TableState _table;
    private readonly ChangePrices _prices;
    private readonly TariffSegment[][] _tariffSegments;
    private readonly TariffOutlook _outlook;
    private readonly (double From, double To, int Others)[] _priced;
    private readonly int[] _changes;
    private readonly int[] _appraised = new int[2];
    private readonly int _lanes;
    private readonly double[] _felt;
    private readonly double[] _fixed;
    private uint _dueSoon;

    public Pricing(TalksState state, TableState table, ChangePrices prices)
    {
        (_state, _table, _prices) = (state, table, prices);
        _tariffSegments = [TariffSegments(Agenda.Mini), TariffSegments(Agenda.Comprehensive)];
        _outlook = new TariffOutlook(state.Tariffs, table);
        _priced = new (double, double, int)[table.Segments.Length];
        _changes = new int[table.Segments.Length];
        _lanes = Lanes.Padded(table.Segments.Length);
        _felt = new double[4 * _lanes];
        _fixed = new double[4 * _lanes];
        foreach (var seat in table.Seats)
            seat.Appraiser = this;
    }

    /// <summary>Forgets what was priced and enters what does not hang on tariffs.</summary>
    public void Begin()
    {
        _outlook.Begin();
        Array.Fill(_priced, (double.NaN, double.NaN, -1));
        Array.Fill(_changes, -1);
        Array.Fill(_appraised, -1);
        Array.Clear(_felt);
        Array.Clear(_fixed);
        for (var segment = 0; segment < _priced.Length; segment++)
        {
            var described = _table.Segments[segment];
            if (described.Kind.ComesFromTariffs())
                continue;
            for (var seat = 0; seat < 2; seat++)
                EnterStated(described, segment, seat, _state.Values[_state.Scenario.Inputs.TierWorth(_table.Index, described.Tier, seat)]);
        }
    }

    /// <summary>Whether no tariff has changed since the last update.</summary>
    public bool IsCurrent => _outlook.IsCurrent;

    /// <summary>What the tariffs in force at the last update would take from the goods of a seat, on trade before the conflict, USD bn a year.</summary>
    public double DutyOn(int seat) => _outlook.DutyOn(seat);

    /// <summary>Becomes an exact copy of the prices of the same table in another run.</summary>
    public void CopyFrom(Pricing other)
    {
        _outlook.CopyFrom(other._outlook);
        other._priced.CopyTo(_priced, 0);
        other._changes.CopyTo(_changes, 0);
        other._appraised.CopyTo(_appraised, 0);
        other._felt.CopyTo(_felt, 0);
        other._fixed.CopyTo(_fixed, 0);
        _dueSoon = other._dueSoon;
    }

    /// <summary>Takes over the tariffs of this moment; segments are priced once a side asks.</summary>
    /// <param name="dueSoon">The segments, one bit each, that hold off steps due before the next round is expected.</param>
    public void Update(uint dueSoon)
    {
        _dueSoon = dueSoon;
        _outlook.Update();
    }

    /// <inheritdoc/>
    public void Appraise(Agenda agenda)
    {
        PriceStale(agenda);
        var (one, other) = (_table.Seats[0], _table.Seats[1]);
        var (first, second) = (one.Renew(agenda), other.Renew(agenda));
        Weigh(Row(0, agenda), one, first, other, second);
        Weigh(Row(1, agenda), other, second, one, first);
        first.Sum(_table.Public.DisagreementSum, _dueSoon);
        second.Sum(_table.Public.DisagreementSum, _dueSoon);
    }

    /// <summary>What moving one list from a rate to another means to both sides, all other lists as they are, at pressure 1, USD bn a year.</summary>
    public (double First, double Second) Change(int list, double from, double to) => Change(_state.Tariffs.Rates, _state.Tariffs.RateVersion, list, from, to);

    private (double First, double Second) Change(ReadOnlySpan<double> rates, int version, int list, double from, double to)
    {
        if (from == to)
            return default;
        var worths = _prices.Of(rates, version, list, from, to);
        return (MeaningTo(_table.Seats[0], list, worths), MeaningTo(_table.Seats[1], list, worths));
    }

    /// <summary>Enters what the segments are worth to a seat, and what the other thinks they are worth to it.</summary>
    private void Weigh(int row, Seat seat, Prospect prospect, Seat other, Prospect others) =>
        Lanes.ScaleAddMultiply(seat.Pressure, _felt.AsSpan(row, _lanes), _fixed.AsSpan(row, _lanes), other.Misperception, prospect.OwnLanes, others.TheirLanes);

    private void PriceStale(Agenda agenda)
    {
        if (_appraised[(int)agenda] == _outlook.Version)
            return;
        _appraised[(int)agenda] = _outlook.Version;
        foreach (ref readonly var segment in _tariffSegments[(int)agenda].AsSpan())
        {
            var changes = _prices.AreListsSeparate ? _outlook.ChangesOf(segment.List) : _outlook.Version;
            if (_changes[segment.Place] != changes)
                Price(segment);
            _changes[segment.Place] = changes;
        }
    }

    private void Price(in TariffSegment segment)
    {
        var rate = _outlook.Rates[segment.List];
        var (from, to) = segment.IsCut ? (rate, 0) : (_outlook.Pending(segment.List), rate);
        var others = _prices.AreListsSeparate ? 0 : _outlook.RateVersion;
        ref var priced = ref _priced[segment.Place];
        if (priced.From == from && priced.To == to && priced.Others == others)
            return;
        priced = (from, to, others);
        Enter(segment, Change(_outlook.Rates, _outlook.RateVersion, segment.List, from, to), segment.Coverage * (from - to));
    }

    /// <summary>Enters what a segment is worth to both seats, and what its imposer gives out of its hand with the duty.</summary>
    private void Enter(in TariffSegment segment, (double First, double Second) felt, double duty)
    {
        var imposer = _table.Seats[segment.Imposer].Me;
        if (segment.InMini)
            Enter(Agenda.Mini, segment, felt, imposer[segment.IsCut ? LeverageMini : LeveragePending] * duty);
        if (segment.InComprehensive)
            Enter(Agenda.Comprehensive, segment, felt, imposer[segment.IsCut ? LeverageComprehensive : LeveragePending] * duty);
    }

    private void Enter(Agenda agenda, in TariffSegment segment, (double First, double Second) felt, double leverage)
    {
        _felt[Row(0, agenda) + segment.Place] = felt.First;
        _felt[Row(1, agenda) + segment.Place] = felt.Second;
        _fixed[Row(segment.Imposer, agenda) + segment.Place] = -leverage;
    }

    /// <summary>Enters what a segment is stated to be worth to a seat.</summary>
    private void EnterStated(Segment segment, int place, int seat, double worth)
    {
        if (segment.InMini)
            _fixed[Row(seat, Agenda.Mini) + place] = worth;
        if (segment.InComprehensive)
            _fixed[Row(seat, Agenda.Comprehensive) + place] = worth;
    }

    /// <summary>What the effects just priced mean to a side at home: salience counted, leverage and elections not.</summary>
    private double MeaningTo(Seat seat, int list, ReadOnlySpan<double> worths)
    {
        var worth = worths[seat.Side];
        return _state.Scenario.TariffLists[list].Imposer == seat.Side ? worth * new ParameterValues(_state.Values, _state.Scenario.Inputs.TariffList(list))[TariffListParameters.Salience] : worth;
    }

    private TariffSegment[] TariffSegments(Agenda agenda) =>
        [.. Enumerable.Range(0, _table.Segments.Length).Where(place => _table.Segments[place].Kind.ComesFromTariffs() && _table.Segments[place].IsOn(agenda)).Select(TariffSegmentAt)];

    private TariffSegment TariffSegmentAt(int place)
    {
        var segment = _table.Segments[place];
        var list = _state.Scenario.TariffLists[segment.List];
        return new TariffSegment(place, segment.List, _table.SeatIndex(list.Imposer), list.Coverage, segment.Kind == IssueKind.TariffCuts, segment.InMini, segment.InComprehensive);
    }

    private int Row(int seat, Agenda agenda) => ((2 * seat) + (int)agenda) * _lanes;
}
