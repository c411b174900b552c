using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Runs;

/// <summary>How the talks at one table stood at the end of each day.</summary>
public sealed class DayLog
{
    private readonly Ending[] _days;
    private int _from;
    private Ending _state;

    /// <summary>A log for a number of days.</summary>
    /// <param name="horizonDays">The last day; day 0 is the first.</param>
    public DayLog(int horizonDays) => _days = new Ending[horizonDays + 1];

    /// <summary>The state at the end of each day, day 0 first; complete once the run is over.</summary>
    public ReadOnlySpan<Ending> Days => _days;

    /// <summary>How the talks stand now.</summary>
    public Ending State => _state;

    internal void Begin()
    {
        _from = 0;
        _state = Ending.StillTalking;
    }

    /// <summary>Notes that the talks have come to another state on a day.</summary>
    internal void Change(Ending state, int day)
    {
        if (state == _state)
            return;
        _days.AsSpan(_from, day - _from).Fill(_state);
        _from = day;
        _state = state;
    }

    internal void Close() => _days.AsSpan(_from).Fill(_state);

    internal void CopyFrom(DayLog other)
    {
        other._days.CopyTo(_days, 0);
        (_from, _state) = (other._from, other._state);
    }
}
