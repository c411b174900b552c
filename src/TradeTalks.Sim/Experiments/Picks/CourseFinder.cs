using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Experiments.Picks;

/// <summary>Looks through the first replications of a scenario for the course somebody means.</summary>
/// <param name="scenario">The case.</param>
/// <param name="seed">The number all chance comes from.</param>
/// <param name="ties">The order of events of the same moment and phase.</param>
public sealed class CourseFinder(Scenario scenario, ulong seed, TieOrder ties)
{
    /// <summary>The course, and how many qualified; null if none did.</summary>
    /// <param name="pick">What is meant.</param>
    /// <param name="table">The table looked at.</param>
    /// <param name="replications">Replications looked through, from 0.</param>
    public PickedCourse? Find(CoursePick pick, int table, long replications)
    {
        ArgumentNullException.ThrowIfNull(pick);
        var run = new TalksRun(scenario, seed, ties) { Chronicle = pick.IsNearMiss ? new Chronicle() : null };
        var fitting = new List<(long Replication, double Measure)>();
        for (var replication = 0L; replication < replications; replication++)
        {
            run.Chronicle?.Clear();
            run.Play(replication);
            var log = run.State.DaysOf(table);
            if (pick.Endings.Contains(log.State))
                fitting.Add((replication, run.Chronicle is { } chronicle ? BestRefused(chronicle, table) : DayOf(log)));
        }

        if (fitting.Count == 0)
            return null;
        var aim = pick.IsNearMiss ? 1 : fitting.Select(course => course.Measure).Order().ElementAt((int)Math.Round(pick.Level * (fitting.Count - 1)));
        var (nearest, measure) = fitting.MinBy(course => (Math.Abs(course.Measure - aim), course.Replication));
        return new PickedCourse(nearest, measure, fitting.Count);
    }

    private static double DayOf(DayLog log)
    {
        var days = log.Days;
        var day = days.Length - 1;
        while (day > 0 && days[day - 1] == log.State)
            day--;
        return day;
    }

    private static double BestRefused(Chronicle chronicle, int table) => chronicle.Entries
        .Where(entry => entry.What == Occurrence.Decided && entry.Table == table && entry.Decision.Kind == DecisionKind.Answer)
        .Where(entry => entry.Decision[entry.Chosen].Move == Move.Refuse)
        .Select(entry => entry.Decision[0].Probability)
        .DefaultIfEmpty(0)
        .Max();
}

/// <summary>The course that was meant.</summary>
/// <param name="Replication">Its number, from 0.</param>
/// <param name="Measure">The day from which its ending stands; for a near miss, the probability with which the best refused offer would have been taken.</param>
/// <param name="Fitting">Courses that qualified.</param>
public sealed record PickedCourse(long Replication, double Measure, int Fitting);
