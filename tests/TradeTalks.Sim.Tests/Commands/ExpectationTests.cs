using System.Text.Json;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

public sealed class ExpectationTests
{
    private static readonly string FirstSteps = Path.Combine(Repository.Root, "scenarios", "first-steps.yaml");

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [TestCase("share(any deal) > 5 %", "pass", ExitCode.Fine)]
    [TestCase("share(any deal) > 90 %", "FAIL", ExitCode.CheckFailed)]
    [TestCase("share(any deal) > 30 %", "undecided", ExitCode.Fine)]
    public void Only_a_check_that_fails_changes_the_exit_code(string check, string verdict, int expected)
    {
        var (code, output, error) = Run($"checks: [{check}]");
        Assert.That(code, Is.EqualTo(expected));
        Assert.That(output, Does.Contain($"check   {check}   {verdict}: "));
        Assert.That(error, expected == ExitCode.Fine ? Is.Empty : Is.EqualTo("1 check failed.\n"));
    }

    [Test]
    public void Checks_and_questions_stand_in_the_summary()
    {
        _ = Run("checks: [share(any deal) > 5 %]\nquestions: [{id: q, text: A deal?, state: any deal, by: 2030-01-20, resolved: no, source: s}]");
        using var summary = JsonDocument.Parse(File.ReadAllText(Directory.EnumerateFiles(_line.Folder, "summary.json", SearchOption.AllDirectories).First()));
        var question = summary.RootElement.GetProperty("questions")[0];
        var share = question.GetProperty("yes").GetProperty("value").GetDouble();
        Assert.That(summary.RootElement.GetProperty("checks")[0].GetProperty("verdict").GetString(), Is.EqualTo("pass"));
        Assert.That(question.GetProperty("metric").GetString(), Is.EqualTo("share(any deal by 2030-01-20)"));
        Assert.That(question.GetProperty("brier").GetDouble(), Is.EqualTo(share * share));
    }

    [TestCase("share(any deal) > 5 %", "mean(main.rounds) < 9", "p90(main.days_to_agreement) > 1 d")]
    [TestCase("share(any deal) > 90 %", "mean(main.share_of_North) > 0 %", "share(breakdown) < 0.1 %")]
    public void A_stored_run_shows_checks_and_questions_with_the_same_words_and_code(params string[] checks)
    {
        var (code, played, error) = Run($"checks: [{string.Join(", ", checks.Select(check => $"\"{check}\""))}]\nquestions: [{{id: q, text: A deal?, state: any deal, by: 2030-01-20, resolved: no, source: s}}, {{id: r, text: Two rounds?, metric: share(main.rounds > 1)}}]");
        var shown = _line.Run("show", "latest", "-o", _line.Folder);
        Assert.That(shown, Is.EqualTo((code, played, error)));
        Assert.That(shown.Out, Does.Contain("Questions").And.Contain($"check   {checks[2]}"));
    }

    [Test]
    public void Tables_with_a_protocol_can_be_asked_about()
    {
        const string Asked = "checks: [share(any deal) > 60 %, share(agreement by 2046-01-01) > 50 %, share(still talking) < 40 %, share(breakdown) < 1 %]\nquestions: [{id: q, text: A deal?, state: any deal, by: 2031-01-01}]";
        var theory = File.ReadAllText(Path.Combine(Repository.Root, "scenarios", "theory", "reputation.yaml"));
        var (code, output, error) = _line.Run("run", _line.File($"{theory}{Asked}\n"), "-n", "400", "--until", "share(any deal) +- 9 pt", "-q", "-o", _line.Folder);
        Assert.That((code, error), Is.EqualTo((ExitCode.Fine, "")));
        Assert.That(output, Does.Contain("  Agreement  ").And.Not.Contain("Comprehensive"));
        Assert.That(_line.Run("show", "latest", "-o", _line.Folder).Out, Does.Contain("  Agreement  ").And.Contain("A deal?"));
    }

    [Test]
    public void A_question_about_a_day_after_the_horizon_is_left_out_with_a_warning()
    {
        var (code, output, error) = Run("questions: [{id: q, text: A deal?, state: any deal, by: 2030-05-01}, {id: r, text: A signature?, metric: share(main.rounds > 1), by: 2030-05-01}]");
        Assert.That((code, output.Contains("Questions", StringComparison.Ordinal)), Is.EqualTo((ExitCode.Fine, false)));
        Assert.That(error, Does.Contain("warning TT063  the scenario ends on 2030-03-02, before 'q' can be answered").And.Contain("2 warnings"));
    }

    [Test]
    public void A_run_until_a_precision_leaves_the_files_of_a_run_of_so_many()
    {
        var (until, asked) = (Path.Combine(_line.Folder, "a"), Path.Combine(_line.Folder, "b"));
        var (code, output, error) = _line.Run("run", FirstSteps, "--until", "share(any deal) +- 3 pt", "-o", until, "-q");
        Assert.That((code, error), Is.EqualTo((ExitCode.Fine, "")));
        Assert.That(output, Does.Contain("until share(any deal) ± 3 pt: reached after 1,000 replications, half-width 2.8 pt"));
        _ = _line.Run("run", FirstSteps, "-n", "1000", "-o", asked, "-q");
        foreach (var file in new[] { "summary.json", "rows.csv" })
            Assert.That(Bytes(until, file), Is.EqualTo(Bytes(asked, file)), file);
    }

    [Test]
    public void A_precision_that_is_not_reached_is_said_and_the_run_counts()
    {
        var (code, output, _) = _line.Run("run", FirstSteps, "--until", "share(any deal) ± 1 pt", "-n", "600", "-o", _line.Folder, "-q");
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        Assert.That(output, Does.Contain("until share(any deal) ± 1 pt: not reached after 600 replications"));
    }

    private static byte[] Bytes(string folder, string file) => File.ReadAllBytes(Directory.EnumerateFiles(folder, file, SearchOption.AllDirectories).First());

    private (int Code, string Out, string Error) Run(string keys) => _line.Run("run", _line.File($"{File.ReadAllText(FirstSteps)}{keys}\n"), "-n", "500", "-q", "-o", _line.Folder);
}
