using System.Text.Json;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Tests.Rules;
using TradeTalks.Sim.Tests.ScenarioFiles;

namespace TradeTalks.Sim.Tests.Commands;

public sealed class RunCommandTests
{
    private static readonly string FirstSteps = Path.Combine(Repository.Root, "scenarios", "first-steps.yaml");

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public void A_run_leaves_numbers_sources_manifest_and_every_figure_three_times()
    {
        var folder = Play("a");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file));
        string[] plots = [.. FigureCatalogue.All.SelectMany(kind => (string[])[$"{kind.Name}.csv", $"{kind.Name}.png", $"{kind.Name}.svg"])];
        string[] numbers = ["summary.json", "rows.csv", "rows.parquet", "daily.csv", "tally.bin", "run.json", ".lock", "scenario.resolved.yaml", Path.Combine("scenario.sources", "first-steps.yaml")];
        Assert.That(files, Is.EquivalentTo((string[])[.. numbers, .. plots.Select(plot => Path.Combine("plots", plot))]));
    }

    [Test]
    public void A_run_without_talks_over_tariffs_leaves_the_figures_that_have_something_to_show()
    {
        var theory = Path.Combine(Repository.Root, "scenarios", "theory", "deadline-rush.yaml");
        var (_, output, _) = _line.Run("run", theory, "-n", "200", "-q", "-o", _line.Folder);
        var plots = Directory.EnumerateFiles(_line.Folder, "*.svg", SearchOption.AllDirectories).Select(file => (Name: Path.GetFileNameWithoutExtension(file), Text: File.ReadAllText(file))).ToList();
        Assert.That(plots.Select(plot => plot.Name).Distinct(), Is.EquivalentTo((string[])["endings", "calendar", "days-to-agreement", "gain", "payoffs"]));
        Assert.That(plots.Where(plot => plot.Text.Contains("No replication", StringComparison.Ordinal) || plot.Text.Contains("Comprehensive", StringComparison.Ordinal)).Select(plot => plot.Name), Is.Empty);
        Assert.That(output, Does.Contain("10 plots"));
    }

    [Test]
    public void All_but_the_manifest_is_the_same_to_the_byte_on_any_number_of_threads()
    {
        var (one, three) = (Play("a", "--threads", "1"), Play("b", "--threads", "3"));
        foreach (var file in Directory.EnumerateFiles(one, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "run.json"))
            Assert.That(File.ReadAllBytes(file), Is.EqualTo(File.ReadAllBytes(Path.Combine(three, Path.GetRelativePath(one, file)))), file);
    }

    [Test]
    public void Rows_and_summary_tell_the_same()
    {
        var folder = Play("a");
        var lines = File.ReadAllLines(Path.Combine(folder, "rows.csv"));
        var endings = lines.Skip(1).Select(line => line.Split(',')[Array.IndexOf(lines[0].Split(','), "main.ending")]).ToList();
        using var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "summary.json")));
        Assert.That(endings, Has.Count.EqualTo(300));
        Assert.That(summary.RootElement.GetProperty("replications").GetInt64(), Is.EqualTo(300));
        var text = summary.RootElement.GetProperty("tables")[0].GetRawText();
        Assert.That(text, Does.Contain($"\"count\": {endings.Count(ending => ending == "mini_deal")}"));
    }

    [Test]
    public void Json_is_the_summary_and_nothing_else()
    {
        var (code, output, error) = _line.Run("run", FirstSteps, "-n", "300", "-o", Path.Combine(_line.Folder, "a"), "--json", "--quiet");
        var written = Path.Combine(Directory.EnumerateDirectories(Path.Combine(_line.Folder, "a"), "first-steps-*").Single(), "summary.json");
        Assert.That((code, error), Is.EqualTo((ExitCode.Fine, "")));
        Assert.That(output, Is.EqualTo(File.ReadAllText(written)));
    }

    [Test]
    public void Plain_output_is_ASCII_and_no_line_is_wider_than_100_columns()
    {
        var (_, output, _) = _line.Run("run", FirstSteps, "-n", "300", "-o", _line.Folder, "--plain", "--quiet");
        Assert.That(output.Where(sign => sign > 127), Is.Empty);
        Assert.That(output.Split('\n').Where(line => line.Length > 100 && !line.Contains(_line.Folder, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void An_invalid_scenario_is_refused_with_all_its_problems_and_leaves_nothing()
    {
        var text = File.ReadAllText(FirstSteps).Replace("60 %, 80 %", "60 %, 40 %", StringComparison.Ordinal).Replace("horizon: 60 d", "horizon: 60", StringComparison.Ordinal);
        var (code, output, error) = _line.Run("run", _line.File(text), "-o", Path.Combine(_line.Folder, "a"));
        Assert.That((code, output), Is.EqualTo((ExitCode.ScenarioInvalid, "")));
        Assert.That(error, Does.Contain("mode <= max").And.Contain("'horizon' needs").And.Contain("2 errors"));
        Assert.That(Directory.Exists(Path.Combine(_line.Folder, "a")), Is.False);
    }

    [Test]
    public void A_run_of_a_file_with_a_parent_goes_into_another_folder_once_the_parent_changes()
    {
        using var folder = new CaseFolder();
        var child = folder.Write("case.yaml", "tradetalks: 1\nname: Child\nextends: base/two.yaml\n");
        var output = Path.Combine(_line.Folder, "a");
        foreach (var horizon in (string[])["60 d", "50 d"])
        {
            folder.Write("base/two.yaml", CaseFolder.Parent.Replace("60 d", horizon, StringComparison.Ordinal));
            Assert.That(_line.Run("run", child, "-n", "100", "-o", output).Code, Is.EqualTo(ExitCode.Fine));
        }

        Assert.That(Directory.EnumerateDirectories(output).Select(path => Path.GetFileName(path)), Has.Exactly(2).StartsWith("case-"));
    }

    [TestCase("There is no file", "run", "nowhere.yaml")]
    [TestCase("Did you mean 'run'?", "rnu", "x.yaml")]
    [TestCase("takes a whole number", "run", "x.yaml", "-n", "0")]
    [TestCase("takes a whole number", "run", "x.yaml", "-n", "many")]
    [TestCase("takes fifo, lifo or shuffle:SEED", "run", "x.yaml", "--ties", "sorted")]
    [TestCase("Required argument", "run")]
    [TestCase("no problem code", "explain", "TT999")]
    public void A_command_that_cannot_be_carried_out_says_why(string why, params string[] args)
    {
        var (code, output, error) = _line.Run(args);
        Assert.That((code, output), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(error, Does.Contain(why).And.Not.Contain("   at "));
    }

    [Test]
    public void Output_below_a_file_is_refused_before_anything_is_played()
    {
        var (code, output, error) = _line.Run("run", FirstSteps, "-o", Path.Combine(_line.File("x"), "a"));
        Assert.That((code, output), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(error, Does.StartWith("tradetalks: "));
    }

    [Test]
    public void More_than_a_gigabyte_of_rows_is_refused_with_its_size_until_it_is_agreed_to()
    {
        var (code, _, error) = _line.Run("run", FirstSteps, "-n", "1000000000", "-o", Path.Combine(_line.Folder, "a"));
        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(error, Does.Match("^tradetalks: .* take about [0-9]+\\.[0-9] GB .*--yes"));
        Assert.That(Directory.Exists(Path.Combine(_line.Folder, "a")), Is.False);
    }

    [Test]
    public void A_run_too_long_for_memory_is_summarised_as_it_would_be_in_memory()
    {
        const int replications = ColumnSpool.RowsPerStripe + 1000;
        var folder = Play("a", "-n", $"{replications}");
        var experiment = new Experiment(ScenarioReader.Read(FirstSteps).Scenario!, replications, 1);
        var summary = Summarise.Outcome(experiment, experiment.Run(), Path.GetFileName(folder).Split('-')[^1], ModelVersion.Text);
        Assert.That(File.ReadAllText(Path.Combine(folder, "summary.json")), Is.EqualTo(SummaryJson.Write(summary)));
        Assert.That(File.ReadLines(Path.Combine(folder, "rows.csv")).Skip(1).Select(line => int.Parse(line.Split(',')[0])), Is.EqualTo(Enumerable.Range(0, replications)));
    }

    [Test]
    public void A_run_of_a_thousand_and_more_tells_where_the_spread_comes_from()
    {
        var output = Path.Combine(_line.Folder, "a");
        var (_, text, _) = _line.Run("run", FirstSteps, "-n", "1000", "-o", output);
        Assert.That(text, Does.Match(@"Where the spread comes from \(any deal\)   uncertain inputs \d+ % \[\d+, \d+\]   chance \d+ %   \(1,000 twins\)\n  (most: |no input)"));
        using var sources = JsonDocument.Parse(File.ReadAllText(Path.Combine(Directory.EnumerateDirectories(output).First(), "sources.json")));
        Assert.That(sources.RootElement.GetProperty("inputs").GetArrayLength(), Is.EqualTo(1));
    }

    [TestCase("run", "--help")]
    [TestCase("compare", "--help")]
    [TestCase("trace", "--help")]
    [TestCase("validate", "--help")]
    [TestCase("schema", "--help")]
    [TestCase("explain", "--help")]
    [TestCase("--help")]
    public void Help_has_examples(params string[] args)
    {
        var (code, output, _) = _line.Run(args);
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        Assert.That(output, Does.Contain("Examples:\n  tradetalks "));
    }

    private string Play(string name, params string[] more)
    {
        var output = Path.Combine(_line.Folder, name);
        var (code, _, _) = _line.Run(["run", FirstSteps, "-o", output, .. more.Contains("-n") ? more : ["-n", "300", .. more]]);
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        return Directory.EnumerateDirectories(output, "first-steps-*").Single();
    }
}
