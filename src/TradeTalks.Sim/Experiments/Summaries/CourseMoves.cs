using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>How the talks at one table went from station to station, counted over replications.</summary>
public sealed class CourseMoves
{
    private readonly ImmutableArray<long> _moves;
    private readonly ImmutableArray<long> _reached;
    private readonly ImmutableArray<long> _last;

    /// <summary>Takes the counts.</summary>
    /// <param name="replications">Replications in all.</param>
    /// <param name="moves">Moves by the station left and, within it, the station entered.</param>
    /// <param name="reached">Replications that were ever at each station.</param>
    /// <param name="last">Replications that were at each station on the last day.</param>
    public CourseMoves(long replications, ImmutableArray<long> moves, ImmutableArray<long> reached, ImmutableArray<long> last)
    {
        if (moves.Length != CourseLog.StateCount * CourseLog.StateCount || reached.Length != CourseLog.StateCount || last.Length != CourseLog.StateCount)
            throw new ArgumentException($"Moves are counted between {CourseLog.StateCount} stations.", nameof(moves));
        (Replications, _moves, _reached, _last) = (replications, moves, reached, last);
    }

    /// <summary>Replications in all.</summary>
    public long Replications { get; }

    /// <summary>How often talks went from one station to another, all replications together.</summary>
    public long Count(CourseState from, CourseState to) => _moves[((int)from * CourseLog.StateCount) + (int)to];

    /// <summary>The share of the replications that were ever at a station.</summary>
    public ShareEstimate Reached(CourseState state) => new(_reached[(int)state], Replications);

    /// <summary>The share of the replications that were at a station at the end of the last day.</summary>
    public ShareEstimate Last(CourseState state) => new(_last[(int)state], Replications);
}
