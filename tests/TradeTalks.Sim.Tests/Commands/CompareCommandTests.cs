using System.Text.Json;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

public sealed class CompareCommandTests
{
    private static readonly string FirstSteps = Path.Combine(Repository.Root, "scenarios", "first-steps.yaml");

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public void The_inputs_that_differ_come_first_and_only_those()
    {
        var lines = Compare().Split('\n');
        var title = Array.FindIndex(lines, line => line.StartsWith("inputs that differ (1 of ", StringComparison.Ordinal));
        Assert.That(title, Is.GreaterThan(0));
        Assert.That(lines[title + 1], Does.Match(@"^  North\.demanded_share +triangular 50\.\.60\.\.80 % +triangular 65\.\.75\.\.90 %$"));
        Assert.That(lines[title + 2], Is.Empty);
        Assert.That(Array.FindIndex(lines, line => line.StartsWith("paired differences", StringComparison.Ordinal)), Is.GreaterThan(title));
    }

    [Test]
    public void Every_difference_is_called_clear_unclear_or_the_same_and_shares_differ_in_points()
    {
        var rows = Compare().Split('\n').SkipWhile(line => !line.StartsWith("paired differences", StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.Contains("independent seeds", StringComparison.Ordinal)).ToList();
        Assert.That(rows, Has.Count.GreaterThan(10));
        Assert.That(rows, Has.All.Match("(clear|same)$"));
        Assert.That(rows.Single(row => row.StartsWith("  Any deal  ", StringComparison.Ordinal)), Does.Match(@"\d %.*[+−]\d+\.\d+ pt +\[.*\]"));
    }

    [Test]
    public void What_became_of_the_same_talks_adds_up_to_all_pairs()
    {
        using var json = JsonDocument.Parse(Compare("--json"));
        var flips = json.RootElement.GetProperty("contrasts")[0].GetProperty("flips")[0].GetProperty("cells").EnumerateArray();
        Assert.That(flips.Sum(cell => cell.GetProperty("count").GetInt64()), Is.EqualTo(800));
        Assert.That(json.RootElement.GetProperty("inputs_that_differ")[0].GetProperty("path").GetString(), Is.EqualTo("North.demanded_share"));
    }

    /// <summary>Coin flips end in a deal in 0.15 / (1 - 0.85 * 0.98 * 0.97) of the courses; when the table does not break down by itself, in 0.15 / (1 - 0.85 * 0.98).</summary>
    [Test]
    public void Tables_with_a_protocol_are_compared_in_agreements_and_breakdowns()
    {
        string[] words = ["compare", Path.Combine(Repository.Root, "scenarios", "theory", "coin-flips.yaml"), "pie.protocol={alternating-offers: {gap: 1 d, walk_out: after-refusing}}", "-n", "4000", "-q", "-o", Path.Combine(_line.Folder, "out")];
        var (code, output, error) = _line.Run(words);
        Assert.That(code, Is.EqualTo(ExitCode.Fine), error);
        Assert.That(output, Does.Contain("A: agreed").And.Contain("A: breakdown").And.Not.Contain("compr.").And.Not.Contain("truce"));
        using var json = JsonDocument.Parse(_line.Run([.. words, "--json"]).Out);
        var deals = json.RootElement.GetProperty("contrasts")[0].GetProperty("differences")[0];
        Assert.That(deals.GetProperty("metric").GetString(), Is.EqualTo("share(any deal)"));
        Assert.That(deals.GetProperty("a").GetDouble(), Is.EqualTo(0.15 / (1 - (0.85 * 0.98 * 0.97))).Within(0.03));
        Assert.That(deals.GetProperty("b").GetDouble(), Is.EqualTo(0.15 / (1 - (0.85 * 0.98))).Within(0.03));
    }

    [Test]
    public void Each_variant_shows_what_its_own_run_shows()
    {
        using var comparison = JsonDocument.Parse(Compare("--json", "-m", "share(any deal by 2030-02-01)"));
        var (_, output, _) = _line.Run("run", Tough(), "-n", "800", "--seed", "1", "--json", "-q", "-o", Path.Combine(_line.Folder, "out"));
        using var alone = JsonDocument.Parse(output);
        var difference = comparison.RootElement.GetProperty("contrasts")[0].GetProperty("differences")[0];
        Assert.That(difference.GetProperty("b").GetDouble(), Is.EqualTo(alone.RootElement.GetProperty("tables")[0].GetProperty("daily")[31].GetProperty("any_deal").GetProperty("value").GetDouble()));
        Assert.That(comparison.RootElement.GetProperty("inputs")[1].GetString(), Is.EqualTo(alone.RootElement.GetProperty("inputs").GetString()));
    }

    [Test]
    public void The_output_is_the_same_on_any_number_of_threads() =>
        Assert.That(Compare("--threads", "3"), Is.EqualTo(Compare("--threads", "1")));

    [Test]
    public void Plain_output_is_ASCII_and_no_line_is_wider_than_100_columns()
    {
        var output = Compare("--plain");
        Assert.That(output.Where(sign => sign > 127), Is.Empty);
        Assert.That(output.Split('\n').Where(line => line.Length > 100 && !line.StartsWith("next:", StringComparison.Ordinal) && !line.Contains("comparison.md", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_smallest_difference_that_matters_makes_small_ones_unclear()
    {
        Assert.That(Compare("-m", "mean(steps_carried_out)", "-n", "3000"), Does.Match(@"tariff steps carried out.* clear"));
        Assert.That(Compare("-m", "mean(steps_carried_out)", "-n", "3000", "--min-effect", "0.5"), Does.Match(@"tariff steps carried out.* unclear"));
    }

    [Test]
    public void Markdown_has_the_inputs_the_differences_and_the_flips_as_tables()
    {
        var output = Compare("--md");
        Assert.That(output, Does.Contain("| `North.demanded_share` | triangular 50..60..80 % | triangular 65..75..90 % |"));
        Assert.That(output, Does.Contain("|  | A | B | B − A | 95 % CI |  |\n|---|---:|---:|---:|---:|---:|\n"));
        Assert.That(output, Does.Contain("| same talks | of A | B: compr. |"));
    }

    [Test]
    public void Three_variants_are_ranked_with_an_interval_for_all_pairs_together()
    {
        var (code, output, _) = _line.Run("compare", FirstSteps, Tough(), Variant("slow.yaml", "talks: [{id: main, text_progress: 2 %}]"), "-n", "600", "-q", "-o", Path.Combine(_line.Folder, "out"));
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        Assert.That(output, Does.Contain("C − A").And.Contain("97.5 % CI").And.Contain("95 % for all 3 pairs"));
        Assert.That(output, Does.Match("By Any deal, highest first: [ABC], [ABC], [ABC]. .*(clearly|may be) the highest"));
    }

    [Test]
    public void A_scenario_against_itself_differs_in_nothing()
    {
        var (code, output, _) = _line.Run("compare", FirstSteps, FirstSteps, "-n", "200", "-q", "-o", Path.Combine(_line.Folder, "out"));
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        Assert.That(output, Does.Contain("no input differs").And.Contain("same").And.Not.Contain(" clear").And.Contain("0 lose their deal, 0 gain one"));
    }

    [TestCase("unknown function", "--metric", "sum(rounds)")]
    [TestCase("--metric", "--metric", "mean(ronds)")]
    [TestCase("--min-effect takes", "--min-effect", "much")]
    [TestCase("only one can be given", "--json", "--md")]
    public void A_comparison_that_cannot_be_made_says_why(string why, params string[] args)
    {
        var (code, output, error) = _line.Run(["compare", FirstSteps, Tough(), "-n", "100", .. args]);
        Assert.That((code, output), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(error, Does.Contain(why).And.Not.Contain("   at "));
    }

    [Test]
    public void One_scenario_alone_is_refused_and_so_is_an_invalid_one()
    {
        Assert.That(_line.Run("compare", FirstSteps).Code, Is.EqualTo(ExitCode.Usage));
        var (code, output, error) = _line.Run("compare", FirstSteps, Variant("wrong.yaml", "time: {start: 2030-01-01, horizon: 60}"), "-n", "100");
        Assert.That((code, output), Is.EqualTo((ExitCode.ScenarioInvalid, "")));
        Assert.That(error, Does.Contain("'horizon' needs"));
    }

    private string Compare(params string[] more)
    {
        var (code, output, _) = _line.Run(["compare", FirstSteps, Tough(), "-q", "-o", Path.Combine(_line.Folder, "out"), .. more.Contains("-n") ? more : ["-n", "800", .. more]]);
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        return output;
    }

    private string Tough() => Variant("tough.yaml", "sides: [{id: North, demanded_share: {uncertain: {triangular: [65 %, 75 %, 90 %]}}}]");

    private string Variant(string name, string change)
    {
        File.Copy(FirstSteps, Path.Combine(_line.Folder, "first-steps.yaml"), overwrite: true);
        var path = Path.Combine(_line.Folder, name);
        File.WriteAllText(path, $"tradetalks: 1\nname: Variant\nextends: first-steps.yaml\n{change}\n");
        return path;
    }
}
