using TradeTalks.Sim.Sides;
using static TradeTalks.Sim.Tests.Sides.Sitting;

namespace TradeTalks.Sim.Tests.Sides;

public sealed class BeliefTests
{
    private static readonly double Resting = Math.Log(0.4 / 0.6);

    private readonly Sitting _sitting = new();

    [Test]
    public void A_belief_starts_at_its_resting_level_and_stays_there_without_news()
    {
        var belief = Belief.AtStart(_sitting.Me);
        Assert.That(belief.At(Day(0)), Is.EqualTo(0.4).Within(1e-15));
        Assert.That(belief.At(Day(500)), Is.EqualTo(0.4).Within(1e-15));
    }

    [Test]
    public void News_adds_up_in_log_odds()
    {
        var belief = Belief.AtStart(_sitting.Me);
        belief.Move(0.8, Day(3));
        belief.Move(-0.3, Day(3));
        Assert.That(LogOdds(belief, 3), Is.EqualTo(Resting + 0.5).Within(1e-13));
    }

    [Test]
    public void What_is_left_of_news_shrinks_by_the_same_factor_every_day()
    {
        var belief = Belief.AtStart(_sitting.Me);
        belief.Move(1, Day(2));
        Assert.That(LogOdds(belief, 12), Is.EqualTo(Resting + Math.Pow(0.985, 10)).Within(1e-12));
    }

    [Test]
    public void Two_half_decays_equal_one_whole()
    {
        var whole = Belief.AtStart(_sitting.Me);
        whole.Move(1.5, Day(0));
        var halved = whole;
        halved.Move(0, Day(10.5));
        Assert.That(LogOdds(halved, 21), Is.EqualTo(LogOdds(whole, 21)).Within(1e-13));
    }

    [Test]
    public void Later_news_meets_what_is_left_of_earlier_news()
    {
        var belief = Belief.AtStart(_sitting.Me);
        belief.Move(1, Day(0));
        belief.Move(-2, Day(7));
        var expected = Resting + ((Math.Pow(0.985, 7) - 2) * Math.Pow(0.985, 4));
        Assert.That(LogOdds(belief, 11), Is.EqualTo(expected).Within(1e-12));
    }

    [TestCase(100, 4)]
    [TestCase(-100, -4)]
    public void No_news_moves_a_belief_beyond_its_bound(double news, double bound)
    {
        var belief = Belief.AtStart(_sitting.Me);
        belief.Move(news, Day(1));
        Assert.That(LogOdds(belief, 1), Is.EqualTo(bound).Within(1e-11));
    }

    [Test]
    public void Reading_a_belief_does_not_change_it()
    {
        var belief = Belief.AtStart(_sitting.Me);
        belief.Move(1, Day(1));
        var untouched = belief;
        foreach (var day in (double[])[5, 2, 30, 1])
            belief.At(Day(day));
        Assert.That(belief.At(Day(40)), Is.EqualTo(untouched.At(Day(40))));
    }

    [TestCase(1)]
    [TestCase(-1)]
    public void Log_odds_and_mood_tell_of_the_same_news(double news)
    {
        var belief = Belief.AtStart(_sitting.Me);
        belief.Move(news, Day(2));
        Assert.That(belief.MoodAt(Day(12)), Is.EqualTo(news * Math.Pow(0.985, 10)).Within(1e-13));
        Assert.That(belief.LogOddsAt(Day(12)), Is.EqualTo(Resting + (news * Math.Pow(0.985, 10))).Within(1e-13));
    }

    [Test]
    public void A_side_without_memory_believes_news_at_the_moment_and_no_longer()
    {
        var belief = Belief.AtStart(new Sitting().With(SideParameters.BeliefMemory, 0).Me);
        Assert.That(belief.LogOddsAt(Day(0)), Is.EqualTo(Resting).Within(1e-15));
        belief.Move(1, Day(2));
        Assert.That(belief.LogOddsAt(Day(2)), Is.EqualTo(Resting + 1).Within(1e-13));
        Assert.That(belief.LogOddsAt(Day(2.5)), Is.EqualTo(Resting).Within(1e-15));
    }

    private double LogOdds(Belief belief, double day)
    {
        var probability = belief.At(Day(day));
        return Math.Log(probability / (1 - probability));
    }
}
