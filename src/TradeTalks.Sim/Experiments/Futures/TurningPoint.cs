using System.Collections.Immutable;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Futures;

/// <summary>A moment of a course at which the chance of its ending clearly changed.</summary>
/// <param name="Time">The moment.</param>
/// <param name="Before">Share of futures with that ending from the moment looked at before.</param>
/// <param name="After">Share of futures with it from this moment.</param>
public sealed record TurningPoint(SimTime Time, double Before, double After)
{
    private const double Errors = 3;

    /// <summary>By how much the chance changed, as a fraction; negative if it fell.</summary>
    public double Change => After - Before;

    /// <summary>The moments at which the chance changed most, largest first: by three standard errors of independent futures at least.</summary>
    /// <param name="course">Futures along a course, in order.</param>
    /// <param name="ending">The ending looked at.</param>
    /// <param name="most">How many at most.</param>
    public static ImmutableArray<TurningPoint> Of(ImmutableArray<FutureEndings> course, Ending ending, int most)
    {
        var steps = course.Zip(course.Skip(1), (before, after) => (Point: new TurningPoint(after.Time, before.ShareOf(ending), after.ShareOf(ending)), after.Futures));
        return [.. steps.Where(step => step.Point.IsClear(step.Futures)).Select(step => step.Point).OrderByDescending(point => Math.Abs(point.Change)).Take(most)];
    }

    private bool IsClear(int futures) => Math.Abs(Change) > Errors * Math.Sqrt(((Before * (1 - Before)) + (After * (1 - After))) / futures);
}
