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
    private readonly int[] _confidencePlaces;
    private readonly int _confidenceDays;
    private int _next;
    private int _rateVersion;

    internal PathSamples(Scenario scenario)
    {
        var days = SampleDays.Of(scenario.Calendar.HorizonDays);
        _ends = [.. days.Tariffs.Select(day => SimTime.FromDays(day + 1)), new SimTime(long.MaxValue)];
        _confidencePlaces = [.. Enumerable.Range(0, days.Tariffs.Length).Select(days.ConfidencePlace)];
        _confidenceDays = days.Confidence.Length;
        _changeCounts = new int[scenario.Economy.Flows.Length];
        _changes = new TariffChange[_changeCounts.Length * Samples];
        _confident = new double[_confidenceDays * 2 * scenario.Talks.Length];
    }

    /// <summary>When the next sample can be taken: the end of its day.</summary>
    internal SimTime Due { get; private set; }

    private int Samples => _confidencePlaces.Length;

    /// <summary>The course of the average tariff on a flow: its value in the first sample and in each in which it is another one.</summary>
    public ReadOnlySpan<TariffChange> Tariffs(int flow) => _changes.AsSpan(flow * Samples, _changeCounts[flow]);

    /// <summary>The share of a seat's officials who are confident in a sample of confidence, 0 to 1; NaN once an agreement has been reached.</summary>
    public double Confident(int place, int table, int seat) => _confident[PlaceOf(place, table) + seat];

    internal void Begin()
    {
        Array.Clear(_changeCounts);
        (_next, _rateVersion) = (0, -1);
        Due = _ends[0];
    }

    /// <summary>Takes the samples whose days are over at a moment; nothing of that moment or later has happened yet.</summary>
    internal void NoteUntil(TalksState state, SimTime moment)
    {
        while (Due <= moment)
        {
            NoteTariffs(state);
            if (_confidencePlaces[_next] is >= 0 and var place)
                NoteConfidence(state, place, new SimTime(Due.Ticks - 1));
            Due = _ends[++_next];
        }
    }

    internal void CopyFrom(PathSamples other)
    {
        other._changes.CopyTo(_changes, 0);
        other._changeCounts.CopyTo(_changeCounts, 0);
        other._confident.CopyTo(_confident, 0);
        (_next, _rateVersion, Due) = (other._next, other._rateVersion, other.Due);
    }

    private void NoteTariffs(TalksState state)
    {
        if (_rateVersion == state.Tariffs.RateVersion)
            return;
        _rateVersion = state.Tariffs.RateVersion;
        for (var flow = 0; flow < _changeCounts.Length; flow++)
        {
            var tariff = AverageTariff.On(state, state.Scenario.Economy.Flows[flow]);
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
