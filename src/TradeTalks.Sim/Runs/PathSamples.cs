using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>Average tariffs and the confidence of officials at the close of evenly spaced days, noted in passing, without events of their own.</summary>
public sealed class PathSamples
{
    private readonly TariffChange[] _changes;
    private readonly int[] _changeCounts;
    private readonly double[] _confident;
    private readonly SimTime[] _ends;
    private readonly SimTime[] _confidenceEnds;
    private readonly int _confidenceDays;
    private int _next;
    private int _nextConfidence;
    private int _rateVersion;

    internal PathSamples(Scenario scenario)
    {
        var days = SampleDays.Of(scenario.Calendar.HorizonDays);
        _ends = SampleDays.Ends(days.Tariffs);
        _confidenceEnds = SampleDays.Ends(days.Confidence);
        _confidenceDays = days.Confidence.Length;
        _changeCounts = new int[scenario.Economy.Flows.Length];
        _changes = new TariffChange[_changeCounts.Length * Samples];
        _confident = new double[_confidenceDays * 2 * scenario.Talks.Length];
    }

    private int Samples => _ends.Length - 1;

    /// <summary>The course of the average tariff on a flow: its value in the first sample and in each in which it is another one.</summary>
    public ReadOnlySpan<TariffChange> Tariffs(int flow) => _changes.AsSpan(flow * Samples, _changeCounts[flow]);

    /// <summary>The share of a seat's officials who are confident in a sample of confidence, 0 to 1; NaN once an agreement has been reached.</summary>
    public double Confident(int place, int table, int seat) => _confident[PlaceOf(place, table) + seat];

    internal void Begin()
    {
        Array.Clear(_changeCounts);
        (_next, _nextConfidence, _rateVersion) = (0, 0, -1);
    }

    /// <summary>Whether there may be something to note before what happens at a moment.</summary>
    internal bool IsDue(TalksState state, SimTime moment) => _rateVersion != state.Tariffs.RateVersion || moment >= _confidenceEnds[_nextConfidence];

    /// <summary>Takes the samples whose days are over at a moment; nothing of that moment or later has happened yet.</summary>
    internal void NoteUntil(TalksState state, SimTime moment)
    {
        if (_rateVersion != state.Tariffs.RateVersion)
            NoteTariffs(state, moment);
        for (; _confidenceEnds[_nextConfidence] <= moment; _nextConfidence++)
            NoteConfidence(state, _nextConfidence, new SimTime(_confidenceEnds[_nextConfidence].Ticks - 1));
    }

    internal void CopyFrom(PathSamples other)
    {
        other._changes.CopyTo(_changes, 0);
        other._changeCounts.CopyTo(_changeCounts, 0);
        other._confident.CopyTo(_confident, 0);
        (_next, _nextConfidence, _rateVersion) = (other._next, other._nextConfidence, other._rateVersion);
    }

    /// <summary>Notes rates that have changed in the first sample that finds them, once its day is over.</summary>
    private void NoteTariffs(TalksState state, SimTime moment)
    {
        while (_ends[_next] <= state.Tariffs.ChangedAt)
            _next++;
        if (_ends[_next] > moment)
            return;
        _rateVersion = state.Tariffs.RateVersion;
        for (var flow = 0; flow < _changeCounts.Length; flow++)
        {
            var tariff = state.AverageTariff(flow);
            if (Tariffs(flow) is [.., var last] && last.Tariff == tariff)
                continue;
            _changes[(flow * Samples) + _changeCounts[flow]++] = new TariffChange(_next, tariff);
        }
    }

    private void NoteConfidence(TalksState state, int place, SimTime close)
    {
        foreach (var table in state.Tables)
        {
            var isOpen = table.Facts.Agreements == 0;
            var cells = _confident.AsSpan(PlaceOf(place, table.Index), 2);
            for (var seat = 0; seat < 2; seat++)
                cells[seat] = isOpen ? state.Sides[table.Seats[seat].Side].ShareConfident(table.Seats[seat].Belief, close) : double.NaN;
        }
    }

    private int PlaceOf(int place, int table) => ((table * _confidenceDays) + place) * 2;
}

/// <summary>The average tariff on a flow from a sample on.</summary>
/// <param name="Sample">The place of the sample among the days.</param>
/// <param name="Tariff">The average tariff as a fraction.</param>
public readonly record struct TariffChange(int Sample, double Tariff);
