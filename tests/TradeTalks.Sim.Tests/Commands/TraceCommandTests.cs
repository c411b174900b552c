using System.Globalization;
using System.Text.Json;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

public sealed class TraceCommandTests
{
    private static readonly string FirstSteps = Path.Combine(Repository.Root, "scenarios", "first-steps.yaml");
    private static readonly string October = Path.Combine(Repository.Root, "scenarios", "october-2019.yaml");

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public void A_course_ends_as_the_run_of_the_same_seed_says()
    {
        _line.Run("run", FirstSteps, "-n", "100", "--seed", "5", "-o", _line.Folder, "--quiet");
        var rows = File.ReadAllLines(Directory.EnumerateFiles(_line.Folder, "rows.csv", SearchOption.AllDirectories).First());
        var ending = Array.IndexOf(rows[0].Split(','), "main.ending");
        for (var replication = 0; replication < 10; replication++)
        {
            using var told = JsonDocument.Parse(Told(FirstSteps, replication, "--seed", "5", "--json"));
            Assert.That(told.RootElement.GetProperty("endings").GetProperty("main").GetString(), Is.EqualTo(rows[replication + 1].Split(',')[ending]));
        }
    }

    [Test]
    public void A_course_has_the_fingerprint_the_run_of_it_alone_has()
    {
        _line.Run("run", FirstSteps, "-n", "1", "--seed", "5", "-o", _line.Folder, "--quiet");
        using var manifest = JsonDocument.Parse(File.ReadAllText(Directory.EnumerateFiles(_line.Folder, "run.json", SearchOption.AllDirectories).First()));
        using var told = JsonDocument.Parse(Told(FirstSteps, 0, "--seed", "5", "--json"));
        var whole = default(Fingerprint);
        whole.Add(ulong.Parse(told.RootElement.GetProperty("fingerprint").GetString()!, NumberStyles.HexNumber));
        Assert.That(manifest.RootElement.GetProperty("fingerprint").GetString(), Is.EqualTo(whole.Value.ToString("x16")));
    }

    [Test]
    public void Every_detail_tells_at_least_as_many_events_as_the_one_before_it()
    {
        int Lines(params string[] detail) => Told(October, 3, detail).Split('\n').Length;
        Assert.That((int[])[Lines("--brief"), Lines(), Lines("--why"), Lines("--all")], Is.Ordered.Ascending);
    }

    [Test]
    public void With_reasons_the_chain_of_causes_and_the_futures_are_told()
    {
        var told = Told(October, 19, "--why", "--futures", "50");
        Assert.That(told, Does.Contain("what led to it").And.Contains("where it was decided").And.Contains("50 futures from each moment"));
        Assert.That(told.Split('\n').Where(line => line.Length > 100), Is.Empty);
    }

    [Test]
    public void A_course_against_itself_takes_the_same_way() =>
        Assert.That(Told(October, 3, "--against", October), Does.Contain("none: both courses take the same way"));

    [Test]
    public void A_course_under_another_value_is_told_beside_it_from_the_first_event_that_differs()
    {
        var told = Told(October, 7, "--against", "US.demanded_share=95 %");
        Assert.That(told, Does.Contain("the first event that differs"));
        Assert.That(told.Split('\n').Where(line => line.StartsWith("A  2", StringComparison.Ordinal)), Is.Not.Empty);
        Assert.That(told.Split('\n').Where(line => line.StartsWith("B  2", StringComparison.Ordinal)), Is.Not.Empty);
    }

    [Test]
    public void A_course_that_is_meant_ends_as_the_words_say()
    {
        var (code, output, error) = _line.Run("trace", October, "--pick", "breakdown nearest p10", "-n", "200");
        Assert.That((code, output.Contains("ends in   Breakdown", StringComparison.Ordinal)), Is.EqualTo((ExitCode.Fine, true)));
        Assert.That(error, Does.Contain("Of the first 200 courses"));
    }

    [TestCase("--pick", "collapse", ExpectedResult = ExitCode.Usage)]
    [TestCase("--rep", "3", "--pick", "truce", ExpectedResult = ExitCode.Usage)]
    [TestCase("--plain", ExpectedResult = ExitCode.Usage)]
    [TestCase("--rep", "3", "--json", "--against", "US.demanded_share=80 %", ExpectedResult = ExitCode.Usage)]
    [TestCase("--rep", "3", "--table", "side", ExpectedResult = ExitCode.Usage)]
    [TestCase("--rep", "3", "--against", "US.demandd_share=80 %", ExpectedResult = ExitCode.ScenarioInvalid)]
    public int A_course_that_cannot_be_told_is_refused(params string[] args) => _line.Run(["trace", October, .. args]).Code;

    [TestCase("--brief")]
    [TestCase("--why")]
    [TestCase("--all")]
    public void Plain_output_is_ASCII_and_no_line_is_wider_than_100_columns(string detail)
    {
        for (var replication = 0; replication < 5; replication++)
        {
            var output = Told(October, replication, detail, "--plain");
            Assert.That(output.Where(sign => sign > 127), Is.Empty);
            Assert.That(output.Split('\n').Where(line => line.Length > 100), Is.Empty);
        }
    }

    [Test]
    public void Probabilities_of_a_menu_in_the_JSON_add_up_to_1_and_the_draw_chose_the_move()
    {
        using var told = JsonDocument.Parse(Told(October, 3, "--json"));
        Assert.That(told.RootElement.GetProperty("schema_version").GetInt32(), Is.EqualTo(1));
        var decisions = told.RootElement.GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("what").GetString() == "decided").ToList();
        Assert.That(decisions, Is.Not.Empty);
        foreach (var decision in decisions)
        {
            var menu = decision.GetProperty("menu").EnumerateArray().ToList();
            var probabilities = menu.Select(option => option.GetProperty("probability").GetDouble()).ToList();
            var chosen = menu.FindIndex(option => option.GetProperty("move").GetString() == decision.GetProperty("move").GetString());
            Assert.That(probabilities.Sum(), Is.EqualTo(1).Within(1e-9));
            Assert.That(decision.GetProperty("drawn").GetDouble(), Is.InRange(probabilities.Take(chosen).Sum() - 1e-9, probabilities.Take(chosen + 1).Sum() + 1e-9));
        }
    }

    [TestCase("There is no file", "trace", "nowhere.yaml", "--rep", "0")]
    [TestCase("--rep N or --pick", "trace", "x.yaml")]
    [TestCase("takes a whole number", "trace", "x.yaml", "--rep", "2147483648")]
    [TestCase("takes a whole number", "trace", "x.yaml", "--rep", "-1")]
    [TestCase("at most one", "trace", "x.yaml", "--rep", "0", "--why", "--all")]
    public void A_trace_that_cannot_be_told_says_why(string why, params string[] args)
    {
        var (code, output, error) = _line.Run(args);
        Assert.That((code, output), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(error, Does.Contain(why).And.Not.Contain("   at "));
    }

    [Test]
    public void An_invalid_scenario_is_refused()
    {
        var text = File.ReadAllText(FirstSteps).Replace("horizon: 60 d", "horizon: 60", StringComparison.Ordinal);
        var (code, output, error) = _line.Run("trace", _line.File(text), "--rep", "0");
        Assert.That((code, output), Is.EqualTo((ExitCode.ScenarioInvalid, "")));
        Assert.That(error, Does.Contain("'horizon' needs"));
    }

    private string Told(string file, int replication, params string[] more)
    {
        var (code, output, error) = _line.Run(["trace", file, "--rep", $"{replication}", .. more]);
        Assert.That((code, error), Is.EqualTo((ExitCode.Fine, "")));
        return output;
    }
}
