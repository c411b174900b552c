namespace TradeTalks.Sim.Runs;

/// <summary>Which stations the talks at one table have passed through, and how often they went from one to another.</summary>
public sealed class CourseLog
{
    /// <summary>How many stations there are.</summary>
    public const int StateCount = (int)CourseState.InForce + 1;

    private readonly int[] _moves = new int[StateCount * StateCount];
    private int _reached;

    /// <summary>Where the talks stand now.</summary>
    public CourseState State { get; private set; }

    /// <summary>Moves so far: by the station they lead from and, within it, by the one they lead to.</summary>
    public ReadOnlySpan<int> Moves => _moves;

    /// <summary>Whether a station has been reached; the first one always has.</summary>
    public bool HasReached(CourseState state) => (_reached & (1 << (int)state)) != 0;

    internal void Begin()
    {
        Array.Clear(_moves);
        State = CourseState.AtTheTable;
        _reached = 1 << (int)State;
    }

    /// <summary>Notes where the talks stand.</summary>
    internal void Change(CourseState state)
    {
        if (state == State)
            return;
        _moves[((int)State * StateCount) + (int)state]++;
        _reached |= 1 << (int)state;
        State = state;
    }

    internal void CopyFrom(CourseLog other)
    {
        other._moves.CopyTo(_moves, 0);
        (State, _reached) = (other.State, other._reached);
    }
}
