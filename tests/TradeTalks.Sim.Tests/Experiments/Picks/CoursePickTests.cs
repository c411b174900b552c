using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Picks;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Tests.Runs;

namespace TradeTalks.Sim.Tests.Experiments.Picks;

public sealed class CoursePickTests
{
    [TestCase("breakdown", new[] { Ending.Breakdown }, 0.5)]
    [TestCase("Breakdown nearest median", new[] { Ending.Breakdown }, 0.5)]
    [TestCase("mini-deal nearest p90", new[] { Ending.MiniDeal }, 0.9)]
    [TestCase("mini_deal nearest p5", new[] { Ending.MiniDeal }, 0.05)]
    [TestCase("any deal nearest p0", new[] { Ending.ComprehensiveDeal, Ending.MiniDeal }, 0)]
    public void Words_say_which_course_is_meant(string words, Ending[] endings, double level)
    {
        var pick = CoursePick.Parse(words)!;
        Assert.That((pick.Level, pick.IsNearMiss), Is.EqualTo((level, false)));
        Assert.That(pick.Endings, Is.EqualTo(endings));
    }

    [TestCase("")]
    [TestCase("collapse")]
    [TestCase("breakdown nearest")]
    [TestCase("breakdown nearest p101")]
    [TestCase("breakdown nearest p-1")]
    [TestCase("nearest median")]
    public void Other_words_mean_none(string words) => Assert.That(CoursePick.Parse(words), Is.Null);

    [Test]
    public void The_course_found_ends_so_and_no_other_lies_nearer_to_the_median_day()
    {
        var scenario = Courses.Read("first-steps.yaml");
        var days = new List<(long Replication, int Day)>();
        var replication = 0L;
        Courses.Play(scenario, 300, run =>
        {
            var table = run.State.Tables[0];
            if (table.Days.State == Ending.MiniDeal)
                days.Add((replication, table.Facts.AgreedAt.Day));
            replication++;
        });
        var sorted = days.Select(course => course.Day).Order().ToList();
        var median = sorted[(int)Math.Round(0.5 * (sorted.Count - 1))];
        var found = new CourseFinder(scenario, 1, TieOrder.Fifo).Find(CoursePick.Parse("mini-deal nearest median")!, 0, 300)!;
        Assert.That((found.Fitting, days.Single(course => course.Replication == found.Replication).Day), Is.EqualTo((days.Count, median)));
    }
}
