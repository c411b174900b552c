using TradeTalks.Sim.Experiments.Survival;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Tests.Runs;

namespace TradeTalks.Sim.Tests.Experiments.Survival;

/// <summary>Where every course is watched to the same horizon, the estimators for talks still open must give plain counts.</summary>
public sealed class SimulatedEndingsTests
{
    private const int HorizonDays = 90;
    private static readonly Ending[] Final = [Ending.ComprehensiveDeal, Ending.MiniDeal, Ending.Breakdown];

    private static readonly Lazy<Lifetime[]> Rows = new(Play);

    [Test]
    public void Competing_endings_of_simulated_courses_are_counted_shares()
    {
        foreach (var cause in Enumerable.Range(1, Final.Length))
        {
            var curve = new AalenJohansen(Rows.Value, cause);
            foreach (var day in (int[])[1, 5, 30, 67, HorizonDays])
                Assert.That(curve.At(day), Is.EqualTo(Lifetime.Counted(Rows.Value, cause, day).Value!.Value).Within(1e-12), $"ending {cause}, day {day}");
        }
    }

    [Test]
    public void What_is_still_open_and_what_has_ended_add_up_to_all()
    {
        var open = new KaplanMeier(Rows.Value);
        var curves = Enumerable.Range(1, Final.Length).Select(cause => new AalenJohansen(Rows.Value, cause)).ToArray();
        foreach (var day in (int[])[0, 10, 45, HorizonDays])
            Assert.That(open.At(day) + curves.Sum(curve => curve.At(day)), Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void The_error_of_a_counted_share_is_that_of_the_binomial_distribution()
    {
        var curve = new AalenJohansen(Rows.Value, 2);
        var share = curve.Shares[^1];
        Assert.That(curve.StandardError(curve.Rows.Length - 1), Is.EqualTo(Math.Sqrt(share * (1 - share) / Rows.Value.Length)).Within(1e-12));
    }

    [Test]
    public void Talks_that_were_not_watched_long_enough_are_not_counted() =>
        Assert.That(() => Lifetime.Counted([new Lifetime(3, Lifetime.Open), new Lifetime(5, 1)], 1, 10), Throws.ArgumentException);

    /// <summary>The first final ending of each course, watched to the horizon.</summary>
    private static Lifetime[] Play()
    {
        var rows = new List<Lifetime>();
        Courses.Play(Courses.Read("october-2019.yaml"), 1500, run =>
        {
            var days = run.State.Tables[0].Days.Days;
            var day = days.IndexOfAny(Final);
            rows.Add(day < 0 ? new Lifetime(HorizonDays, Lifetime.Open) : new Lifetime(day, 1 + Array.IndexOf(Final, days[day])));
        });
        return [.. rows];
    }
}
