using System.Globalization;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Experiments;

namespace TradeTalks.Sim.Tests.Rules;

/// <summary>No shipped number rests on what happened after the evening its scenario states; what two scenarios share rests on nothing after September 2019.</summary>
public sealed partial class HindsightTests
{
    [TestCase("base/us-china.yaml", "2019-09-30")]
    [TestCase("october-2019.yaml", "2019-10-09")]
    [TestCase("january-2019.yaml", "2019-01-30")]
    public void No_source_beside_a_value_is_dated_after_what_was_known(string file, string known)
    {
        var latest = DateTime.Parse(known, CultureInfo.InvariantCulture);
        var late = from line in File.ReadLines(Path.Combine(Repository.Root, "scenarios", file))
                   where !line.StartsWith('#') && line.Contains('#', StringComparison.Ordinal)
                   let source = line[line.IndexOf('#', StringComparison.Ordinal)..]
                   from Match match in WrittenDate().Matches(source)
                   where Parse(match) > latest
                   select $"{match.Value}: {line.Trim()}";
        Assert.That(late, Is.Empty);
    }

    [TestCase("base/us-china.yaml")]
    [TestCase("october-2019.yaml")]
    [TestCase("january-2019.yaml")]
    public void Every_distribution_has_its_reason_beside_it(string file)
    {
        var bare = File.ReadLines(Path.Combine(Repository.Root, "scenarios", file))
            .Where(line => line.Contains("uncertain:", StringComparison.Ordinal) && !line.Contains('#', StringComparison.Ordinal) && !line.Contains("worth:", StringComparison.Ordinal));
        Assert.That(bare, Is.Empty);
    }

    [TestCase("october-2019.yaml")]
    public void What_became_of_it_scores_forecasts_and_shapes_none(string file)
    {
        var scenario = ScenarioReader.Read(Path.Combine(Repository.Root, "scenarios", file)).Scenario!;
        var unasked = scenario with { Questions = [] };
        var turned = scenario with { Questions = [.. scenario.Questions.Select(question => question with { Resolved = !question.Resolved })] };
        ulong[] prints = [.. new[] { scenario, unasked, turned }.Select(each => new Experiment(each, 100, 1).Run().Fingerprint).Distinct()];
        Assert.That(prints, Has.Length.EqualTo(1));
        Assert.That(scenario.Questions, Is.Not.Empty);
        Assert.That(scenario.Questions.Where(question => question.Resolved is not null && question.Source is null), Is.Empty);
    }

    private static DateTime Parse(Match match)
    {
        var day = match.Groups["day"].Success ? match.Groups["day"].Value : "1";
        return DateTime.ParseExact($"{day} {match.Groups["month"].Value[..3]} {match.Groups["year"].Value}", "d MMM yyyy", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"((?<day>\d{1,2}) )?(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?<year>20\d\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WrittenDate();
}
