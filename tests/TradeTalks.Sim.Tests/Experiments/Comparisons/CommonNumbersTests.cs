using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Events;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Tests.Runs;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Experiments.Comparisons;

/// <summary>Equal seeds keep variants in step: differences are far better known, and what a tweak does not touch stays as it was.</summary>
public sealed class CommonNumbersTests
{
    private const int Pairs = 4000;
    private static readonly Scenario Flagship = Courses.Read("october-2019.yaml");
    private static readonly Lazy<double[]> Deals = new(() => Play(Flagship, 20191009));

    private static IEnumerable<TestCaseData> Tweaks()
    {
        yield return new TestCaseData(Flagship.With("US", SideParameters.Friction, Triangular(3, 11, 25))).SetArgDisplayNames("US friction 1 bn USD higher");
        yield return new TestCaseData(Flagship.With("US", SideParameters.DemandedShare, Triangular(0.53, 0.73, 0.93))).SetArgDisplayNames("US demand 3 points higher");
        yield return new TestCaseData(Flagship.With("China", SideParameters.Retaliates, 0.8)).SetArgDisplayNames("China retaliates in 80 % of cases");
    }

    [TestCaseSource(nameof(Tweaks))]
    public void The_variance_of_a_difference_in_deals_is_at_least_five_times_smaller_than_with_independent_seeds(Scenario tweaked)
    {
        var paired = RunningPairs.Of(Deals.Value, Play(tweaked, 20191009)).Difference.StandardDeviation!.Value;
        var independent = RunningPairs.Of(Deals.Value, Play(tweaked, 77)).Difference.StandardDeviation!.Value;
        Assert.That(independent * independent / (paired * paired), Is.GreaterThanOrEqualTo(5));
    }

    [TestCaseSource(nameof(Tweaks))]
    public void What_no_tweak_touches_happens_on_the_same_days_with_the_same_force(Scenario tweaked)
    {
        var (before, after) = (Chronicles(Flagship), Chronicles(tweaked));
        var changed = 0;
        for (var i = 0; i < before.Count; i++)
        {
            foreach (var untouched in (Occurrence[])[Occurrence.PoliticalShock, Occurrence.Listing])
                Assert.That(Force(after[i], untouched), Is.EqualTo(Force(before[i], untouched)), $"{untouched}, replication {i}");
            changed += after[i].SequenceEqual(before[i]) ? 0 : 1;
        }

        Assert.That(changed, Is.Positive, "a tweak that changes nothing proves nothing");
    }

    [Test]
    public void A_blacklisting_that_hurts_nobody_leaves_everything_else_as_it_was()
    {
        var harmless = Flagship.With("China", SideParameters.ListingBlow, 0).With("China", SideParameters.ListingHumbling, 0).With("China", SideParameters.Resentment, 0).With("China", SideParameters.EntityCost, 0);
        var (before, after) = (Chronicles(harmless), Chronicles(harmless, run => Listing.Press(run, run.State.Tables[0], list: 0)));
        for (var i = 0; i < before.Count; i++)
        {
            Assert.That(Of(after[i], Occurrence.TacticalListing), Has.Count.EqualTo(Of(before[i], Occurrence.TacticalListing).Count + 1));
            Assert.That(Others(after[i]), Is.EqualTo(Others(before[i])), $"replication {i}");
        }
    }

    [Test]
    public void A_slower_answer_leaves_every_course_as_it_was_up_to_the_first_step_it_could_answer()
    {
        var slower = Flagship.With("China", SideParameters.RetaliationLag, 40);
        var (before, after) = (Chronicles(Flagship), Chronicles(slower));
        var parted = 0;
        for (var i = 0; i < before.Count; i++)
        {
            var same = before[i].Zip(after[i]).TakeWhile(pair => pair.First == pair.Second).Count();
            if (same == before[i].Count && same == after[i].Count)
                continue;
            var first = before[i].FindIndex(line => line.What is Occurrence.ThreatAnnounced or Occurrence.RetaliationAnnounced && line.Side == 0);
            Assert.That(first, Is.GreaterThanOrEqualTo(0), $"replication {i} changed without a step of the United States");
            Assert.That(same, Is.GreaterThan(first), $"replication {i} changed before the first step");
            parted++;
        }

        Assert.That(parted, Is.InRange(1, before.Count - 1));
    }

    [Test]
    public void Shocks_twice_as_large_strike_on_the_same_days_at_twice_the_force()
    {
        var size = Flagship.Sides[0].Inputs[SideParameters.ShockSize.Index].Distribution.Mean;
        var larger = Flagship.With("US", SideParameters.ShockSize, 2 * size);
        var (before, after) = (Chronicles(Flagship), Chronicles(larger));
        for (var i = 0; i < before.Count; i++)
        {
            var (was, isNow) = (ShocksOfUs(before[i]), ShocksOfUs(after[i]));
            Assert.That(isNow.Select(shock => shock.Time), Is.EqualTo(was.Select(shock => shock.Time)));
            Assert.That(isNow.Select(shock => shock.Number), Is.EqualTo(was.Select(shock => 2 * shock.Number)).Within(1e-12));
        }

        Assert.That(before.Sum(lines => ShocksOfUs(lines).Count), Is.GreaterThan(100));
    }

    [Test]
    public void Twins_have_the_same_inputs_and_other_chance()
    {
        var (one, twin) = (new TalksRun(Flagship, 5, Sim.Engine.Events.TieOrder.Fifo), new TalksRun(Flagship, 5, Sim.Engine.Events.TieOrder.Fifo));
        var different = 0;
        for (var replication = 0; replication < 200; replication++)
        {
            one.Play(replication);
            twin.Play(replication, 1);
            foreach (var slot in Enumerable.Range(0, Flagship.Inputs.Slots.Length).Where(slot => Flagship.Inputs.Slots[slot].Input.Variation == Variation.Uncertain))
                Assert.That(twin.State.Values[slot], Is.EqualTo(one.State.Values[slot]));
            different += twin.Trace == one.Trace ? 0 : 1;
        }

        Assert.That(different, Is.GreaterThan(195));
    }

    /// <summary>The toy of the reference file: one variant makes an extra draw now and then.</summary>
    [Test]
    public void In_a_toy_with_an_extra_draw_keyed_streams_need_six_times_fewer_replications()
    {
        const int replications = 2000;
        _ = Statistics.Reference.Read("crn_demo.json");
        double[] a = [.. Enumerable.Range(0, replications).Select(i => Toy(1, i, 40))];
        double[] b = [.. Enumerable.Range(0, replications).Select(i => Toy(1, i, 25))];
        double[] other = [.. Enumerable.Range(0, replications).Select(i => Toy(2, i, 25))];
        var keyed = RunningPairs.Of(a, b).Difference.StandardError!.Value;
        var independent = RunningPairs.Of(a, other).Difference.StandardError!.Value;
        Assert.That(independent / keyed, Is.GreaterThan(2.5), "the reference has 3.3");
    }

    private static double Toy(ulong seed, int replication, double patience)
    {
        var (chance, days, gap) = (new Chance(seed, replication), 0.0, 1.0);
        for (var round = 0u; days < 180; round++)
        {
            days += chance.Draw(RoundLength, StreamId.Of("1"), round);
            if (Uniform("2") < 0.10)
                gap += 0.15 * Uniform("3");
            if (patience < 30 && days > 60 && Uniform("4") < 0.3)
                gap -= 0.12;
            gap -= 0.06 * chance.Draw(Step, StreamId.Of("5"), round);
            if (gap <= 0 || Uniform("6") < 0.02)
                return Math.Min(days, 180);

            double Uniform(string purpose) => chance.Uniform(StreamId.Of(purpose), round);
        }

        return 180;
    }

    private static readonly Distribution RoundLength = Gamma(4, 3);
    private static readonly Distribution Step = Gamma(2, 1);

    private static Distribution Gamma(double shape, double scale) => Distribution.Gamma(shape * scale, Math.Sqrt(shape) * scale);

    private static Input Triangular(double lowest, double mode, double highest) => Input.Uncertain(Distribution.Triangular(lowest, mode, highest));

    private static double[] Play(Scenario scenario, ulong seed)
    {
        var deals = new List<double>();
        Courses.Play(scenario, Pairs, run => deals.Add(run.State.Tables[0].Days.State is Ending.MiniDeal or Ending.ComprehensiveDeal ? 1 : 0), seed: seed);
        return [.. deals];
    }

    private static List<List<Line>> Chronicles(Scenario scenario, Action<TalksRun>? first = null)
    {
        var all = new List<List<Line>>();
        var run = new TalksRun(scenario, 1, TieOrder.Fifo) { Chronicle = new Chronicle() };
        for (var replication = 0; replication < 300; replication++)
        {
            run.Chronicle.Clear();
            run.Begin(replication);
            first?.Invoke(run);
            run.PlayOut();
            all.Add([.. run.Chronicle.Entries.Select(Line.Of)]);
        }

        return all;
    }

    /// <summary>What has nothing to do with listings; a belief that fades in two steps differs in the last digits.</summary>
    private static List<Line> Others(List<Line> lines) =>
    [
        .. lines.Where(line => line.What is not (Occurrence.Listing or Occurrence.TacticalListing) && !(line.What == Occurrence.News && line.Number == 0))
            .Select(line => line with { Number = Math.Round(line.Number, 9), Second = Math.Round(line.Second, 9) }),
    ];

    private static List<(SimTime, int, double)> Force(List<Line> lines, Occurrence what) => [.. Of(lines, what).Select(line => (line.Time, line.Side, line.Number))];

    private static List<Line> Of(List<Line> lines, Occurrence what) => [.. lines.Where(line => line.What == what)];

    private static List<Line> ShocksOfUs(List<Line> lines) => [.. Of(lines, Occurrence.PoliticalShock).Where(line => line.Side == 0)];

    /// <summary>What of a chronicle's entry can be compared.</summary>
    private sealed record Line(SimTime Time, Occurrence What, int Side, double Number, double Second, int Chosen, double Drawn)
    {
        public static Line Of(ChronicleEntry entry) => new(entry.Time, entry.What, entry.Side, entry.Number, entry.Second, entry.Chosen, entry.Drawn);
    }
}
