using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>What is reported over time, noted every 30 days and on the last day: average tariffs, beliefs, shares of confident officials.</summary>
public sealed class PathLog
{
    /// <summary>Days between two checkpoints.</summary>
    public const int Gap = 30;

    private readonly double[] _values;
    private readonly int _flows;
    private readonly int _width;
    private readonly SimTime[] _ends;
    private int _next;

    internal PathLog(Scenario scenario)
    {
        Days = CheckpointsOf(scenario.Calendar.HorizonDays);
        _flows = scenario.Economy.Flows.Length;
        _width = _flows + (4 * scenario.Talks.Length);
        _values = new double[Days.Length * _width];
        _ends = SampleDays.Ends(scenario.Talks.IsEmpty ? [] : Days);
    }

    /// <summary>The days of the checkpoints.</summary>
    public int[] Days { get; }

    /// <summary>The average tariff on a flow at a checkpoint, as a fraction, weighted with trade before the conflict.</summary>
    public double Tariff(int checkpoint, int flow) => _values[(checkpoint * _width) + flow];

    /// <summary>The belief of a seat at a checkpoint, 0 to 1.</summary>
    public double Belief(int checkpoint, int table, int seat) => _values[(checkpoint * _width) + _flows + (4 * table) + seat];

    /// <summary>The share of a seat's officials who are confident at a checkpoint, 0 to 1.</summary>
    public double Confident(int checkpoint, int table, int seat) => _values[(checkpoint * _width) + _flows + (4 * table) + 2 + seat];

    /// <summary>The days of the checkpoints of a horizon.</summary>
    /// <param name="horizonDays">The last day.</param>
    public static int[] CheckpointsOf(int horizonDays) => [.. Enumerable.Range(1, horizonDays).Where(day => day % Gap == 0 || day == horizonDays)];

    /// <summary>Whether a checkpoint is over at a moment.</summary>
    internal bool IsDue(SimTime moment) => moment >= _ends[_next];

    /// <summary>Notes how things stood at the checkpoints that are over at a moment; nothing of that moment or later has happened yet.</summary>
    internal void NoteUntil(TalksState state, SimTime moment)
    {
        for (; IsDue(moment); _next++)
            Note(state, _next, new SimTime(_ends[_next].Ticks - 1));
    }

    internal void Begin()
    {
        Array.Fill(_values, double.NaN);
        _next = 0;
    }

    internal void CopyFrom(PathLog other)
    {
        other._values.CopyTo(_values, 0);
        _next = other._next;
    }

    private void Note(TalksState state, int checkpoint, SimTime now)
    {
        var row = _values.AsSpan(checkpoint * _width, _width);
        for (var flow = 0; flow < _flows; flow++)
            row[flow] = state.AverageTariff(flow);
        var place = _flows;
        foreach (var table in state.Tables)
        {
            for (var seat = 0; seat < 2; seat++)
            {
                ref var belief = ref table.Seats[seat].Belief;
                row[place + seat] = belief.At(now);
                row[place + 2 + seat] = state.Sides[table.Seats[seat].Side].ShareConfident(belief, now);
            }

            place += 4;
        }
    }
}
