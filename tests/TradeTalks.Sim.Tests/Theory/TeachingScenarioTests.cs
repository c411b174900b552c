using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>The teaching scenarios show the results they are named after, and the page about theory lists them.</summary>
public sealed class TeachingScenarioTests
{
    private const long Draws = 10_000;

    private static IEnumerable<TestCaseData> Results()
    {
        yield return Result("rubinstein.yaml", "pie.share_of_A", (1 - 0.8) / (1 - (0.9 * 0.8)));
        yield return Result("last-round.yaml", "pie.share_of_A", 1 - (0.8 * (1 - (0.9 * (1 - (0.8 * (1 - (0.9 * 1))))))));
        yield return Result("breakdown-risk.yaml", "pie.share_of_A", 0.2 + (0.7 / 1.95));
        yield return Result("outside-option.yaml", "pie.share_of_A", 1 - 0.6);
        yield return Result("cost-of-conflict.yaml", "pie.worth_to_A", 75.6562414552118, 1e-4);
        yield return Result("private-cost-of-war.yaml", "pie.ran_out_of_time", 0.375, Error(0.375));
        yield return Result("private-cost-of-war.yaml", "pie.payoff_of_A", (0.625 * 0.65) + (0.375 * 0.4), 4 * 0.122 / Math.Sqrt(Draws));
        yield return Result("falling-demands.yaml", "pie.ran_out_of_time", 0.55 / 0.65 / 2, Error(0.423));
        yield return Result("war-of-attrition.yaml", "prize.gave_in.A", 0.5 / 0.7, Error(0.5 / 0.7));
        yield return Result("reputation.yaml", "pie.gave_in.A", 0.333239283918338 + 0.350343908513821, Error(0.6836));
        yield return Result("audience-costs.yaml", "prize.gave_in.B", 0.465366992571092, Error(0.465));
        yield return Result("deadline-rush.yaml", "pie.ran_out_of_time", 0.02, Error(0.02));
        yield return Result("deadline-rush.yaml", "pie.gave_in.A", 0.5 + (0.48 / 2), Error(0.74));
        yield return Result("unseen-types.yaml", "prize.gave_in.A", 1 - 0.3 - (0.7 * Math.Exp(-0.05 * 31)), Error(0.55));
        yield return Result("late-conceder.yaml", "pie.share_of_A", 0.595);
        yield return Result("win-set.yaml", "treaty.position", 0.6);
        yield return Result("coin-flips.yaml", "pie.broke_down", 0.85 * 0.98 * 0.03 / (1 - (0.85 * 0.98 * 0.97)), Error(0.13));
        yield return Result("coin-flips.yaml", "pie.walked_out", 0.85 * 0.02 / (1 - (0.85 * 0.98 * 0.97)), Error(0.089));
    }

    [TestCaseSource(nameof(Results))]
    public void A_teaching_scenario_shows_its_result(string file, string column, double expected, double bound)
    {
        var reading = ScenarioReader.Read(Path.Combine(Repository.Root, "scenarios", "theory", file));
        Assert.That(reading.Scenario, Is.Not.Null);
        var outcome = new Experiment(reading.Scenario!, bound > 1e-9 && bound < 0.1 && !column.Contains("worth", StringComparison.Ordinal) ? Draws : 10, 7).Run();
        var place = outcome.Columns.Select((candidate, index) => (candidate, index)).Single(item => item.candidate.Name == column).index;
        Assert.That(outcome.Observed(place).Average(), Is.EqualTo(expected).Within(bound));
    }

    [Test]
    public void Every_teaching_scenario_has_a_result_here_and_stands_on_the_page_about_theory()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "scenarios", "theory"), "*.yaml").Select(Path.GetFileName).ToList();
        Assert.That(Results().Select(result => (string)result.Arguments[0]!).Distinct(), Is.EquivalentTo(files));
        var page = Repository.Read("docs", "theory.md");
        Assert.That(files.Where(file => !page.Contains($"scenarios/theory/{file}", StringComparison.Ordinal)), Is.Empty);
    }

    private static TestCaseData Result(string file, string column, double expected, double bound = 1e-9) =>
        new(file, column, expected, bound) { TestName = $"A_teaching_scenario_shows_its_result({file}, {column})" };

    private static double Error(double share) => 4 * Math.Sqrt(share * (1 - share) / Draws);
}
