using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Futures;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Tests.Runs;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Experiments.Futures;

public sealed class BranchingFuturesTests
{
    private const ulong Seed = 3;

    private static readonly Scenario Flagship = Courses.Read("october-2019.yaml");

    [Test]
    public void From_the_last_moment_every_future_ends_as_the_course_did()
    {
        var futures = new BranchingFutures(Flagship, Seed, TieOrder.Fifo);
        var number = 0L;
        Courses.Play(Flagship, 20, run =>
        {
            var after = futures.From(number++, 0, [Flagship.Calendar.End], 10)[^1];
            Assert.That(after.ShareOf(run.State.Tables[0].Days.State), Is.EqualTo(1));
        }, seed: Seed);
    }

    [Test]
    public void Chances_along_a_course_average_to_the_chance_of_the_scenario()
    {
        // The law of total probability: at any moment, the mean over courses of the share of futures with a deal is the share of courses with one.
        const int Number = 1500;
        const int Branches = 4;
        var futures = new BranchingFutures(Flagship, Seed, TieOrder.Fifo);
        var (deals, expected) = (new List<double>(), new List<double>());
        Courses.Play(Flagship, Number, run => deals.Add(run.State.Tables[0].Days.State <= Ending.MiniDeal ? 1 : 0), seed: Seed);
        for (var course = 0; course < Number; course++)
        {
            var middle = futures.From(course, 0, [SimTime.FromDays(30)], Branches)[^1];
            expected.Add(middle.ShareOf(Ending.MiniDeal) + middle.ShareOf(Ending.ComprehensiveDeal));
        }

        var differences = deals.Zip(expected, (deal, chance) => deal - chance).ToList();
        var mean = differences.Average();
        var error = Math.Sqrt(differences.Sum(difference => (difference - mean) * (difference - mean)) / (Number - 1) / Number);
        Assert.That(mean, Is.EqualTo(0).Within(4 * error));
    }

    [Test]
    public void Futures_are_the_same_each_time()
    {
        ImmutableArray<int> Counts() => new BranchingFutures(Flagship, Seed, TieOrder.Fifo).From(7, 0, [SimTime.FromDays(5)], 50)[^1].Counts;
        var first = Counts();
        Assert.That(Counts(), Is.EqualTo(first));
    }

    [Test]
    public void A_turning_point_is_where_the_chance_of_the_ending_clearly_changed()
    {
        ImmutableArray<FutureEndings> course = [At(0, 50), At(1, 52), At(2, 90), At(3, 89), At(4, 100)];
        var turns = TurningPoint.Of(course, Ending.Breakdown, most: 3);
        Assert.That(turns.Select(turn => (turn.Time.Day, turn.Before, turn.After)), Is.EqualTo([(2, 0.52, 0.90), (4, 0.89, 1.0)]));
    }

    private static FutureEndings At(int day, int breakdowns) => new(SimTime.FromDays(day), [0, 100 - breakdowns, 0, 0, breakdowns]);
}
