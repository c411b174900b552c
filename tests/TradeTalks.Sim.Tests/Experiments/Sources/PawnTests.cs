using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments.Sources;

namespace TradeTalks.Sim.Tests.Experiments.Sources;

public sealed class PawnTests
{
    [Test]
    public void An_input_that_is_the_outcome_scores_as_its_slices_lie()
    {
        double[] values = [.. Enumerable.Range(0, 10_001).Select(i => (double)i)];
        var scores = Pawn.Of(values, values)!.Value;
        Assert.That(scores.Maximum, Is.EqualTo(0.9).Within(1e-3), "the first and the last tenth");
        Assert.That(scores.Minimum, Is.EqualTo(0.5).Within(1e-3), "the two tenths beside the middle");
        Assert.That(scores.Median, Is.EqualTo(0.7).Within(1e-3));
        Assert.That(scores.Mean, Is.EqualTo(0.7).Within(1e-3));
        Assert.That(scores.Variation, Is.EqualTo(Math.Sqrt(0.02) / 0.7).Within(1e-3));
    }

    [Test]
    public void A_dummy_input_scores_next_to_nothing_and_a_strong_one_much_more()
    {
        var (x, y) = (Column("x"), Column("y"));
        double[] outcome = [.. x.Select((value, i) => value + (0.3 * y[i]) > 0.6 ? 1.0 : 0)];
        Assert.That(Pawn.Of(Column("dummy"), outcome)!.Value.Median, Is.LessThan(0.03));
        Assert.That(Pawn.Of(x, outcome)!.Value.Median, Is.GreaterThan(0.4));
        Assert.That(Pawn.Of(y, outcome)!.Value.Median, Is.InRange(0.03, 0.2));
    }

    [Test]
    public void An_input_that_does_not_vary_has_no_score() =>
        Assert.That(Pawn.Of([2, 2, 2, 2], [1, 2, 3, 4]), Is.Null);

    private static double[] Column(string name)
    {
        var chance = new Chance(3);
        return [.. Enumerable.Range(0, 10_000).Select(i => chance.Uniform(StreamId.Of(name), (uint)i))];
    }
}
