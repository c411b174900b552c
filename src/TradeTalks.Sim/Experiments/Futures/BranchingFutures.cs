using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Futures;

/// <summary>Plays on from moments of one course with other chance: the past and the uncertain inputs stay, everything drawn later is drawn anew.</summary>
/// <remarks>Future k uses branch k of the replication's chance from every moment, so that differences between moments rest on the same draws.</remarks>
/// <param name="scenario">The case.</param>
/// <param name="seed">The number all chance comes from.</param>
/// <param name="ties">The order of events of the same moment and phase.</param>
public sealed class BranchingFutures(Scenario scenario, ulong seed, TieOrder ties)
{
    private readonly TalksRun _course = new(scenario, seed, ties);
    private readonly TalksRun _future = new(scenario, seed, ties);

    /// <summary>The endings of futures from the evening of day 0 and from after each moment.</summary>
    /// <param name="replication">The course, from 0.</param>
    /// <param name="table">The table looked at.</param>
    /// <param name="moments">Moments of the course, in order.</param>
    /// <param name="futures">Futures from each, 1 to <see cref="Engine.Streams.Chance.LastBranch"/>.</param>
    public ImmutableArray<FutureEndings> From(long replication, int table, IEnumerable<SimTime> moments, int futures)
    {
        ArgumentNullException.ThrowIfNull(moments);
        _course.Begin(replication);
        var endings = ImmutableArray.CreateBuilder<FutureEndings>();
        endings.Add(Play(SimTime.Start, table, futures));
        foreach (var moment in moments)
        {
            _course.PlayUntil(new SimTime(moment.Ticks + 1));
            endings.Add(Play(moment, table, futures));
        }

        return endings.ToImmutable();
    }

    private FutureEndings Play(SimTime moment, int table, int futures)
    {
        var counts = new int[Enum.GetValues<Ending>().Length];
        for (var future = 1; future <= futures; future++)
        {
            _future.BranchFrom(_course, future);
            _future.PlayOut();
            counts[(int)_future.State.DaysOf(table).State]++;
        }

        return new FutureEndings(moment, [.. counts]);
    }
}
