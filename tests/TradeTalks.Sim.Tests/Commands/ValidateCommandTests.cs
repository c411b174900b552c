using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Tests.Rules;
using TradeTalks.Sim.Tests.ScenarioFiles;

namespace TradeTalks.Sim.Tests.Commands;

public sealed class ValidateCommandTests
{
    private const string Child = "tradetalks: 1\nname: Child\nextends: base/two.yaml\ntime: {horizon: 50 d}\nsides:\n  - {id: North, friction: !reset }\n";

    private CaseFolder _folder = null!;
    private CommandLine _line = null!;

    [SetUp]
    public void Open() => (_folder, _line) = (new CaseFolder(), new CommandLine());

    [TearDown]
    public void Close()
    {
        _folder.Dispose();
        _line.Dispose();
    }

    [Test]
    public void The_parent_is_named_where_the_file_is_counted()
    {
        var (code, output, _) = Validate();
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        Assert.That(output, Does.Contain("2 sides, 1 table, 2 issues, 1 scheduled step, horizon 50 d").And.Contain("(extends base/two.yaml)\n\nuncertain:"));
        Assert.That(output, Does.Not.Contain("value "));
    }

    [Test]
    public void Origins_are_listed_value_by_value()
    {
        var (_, output, _) = Validate("--origins");
        Assert.That(output[output.IndexOf("value ", StringComparison.Ordinal)..], Is.EqualTo("""
            value                        from
            time.start                   base/two.yaml:2
            time.horizon                 case.yaml:4  overrides base/two.yaml:2
            sides[North].demanded_share  base/two.yaml:4
            sides[South]                 base/two.yaml:5
            talks                        base/two.yaml:7
            measures                     base/two.yaml:14
            economy                      base/two.yaml:16
            sides[North].friction        case.yaml:6  deletes base/two.yaml:4

            """));
    }

    [Test]
    public void Origins_are_at_most_100_columns_wide()
    {
        var (side, folder) = (new string('S', 40), new string('f', 70));
        _folder.Write($"{folder}/two.yaml", CaseFolder.Parent.Replace("North", side, StringComparison.Ordinal));
        var child = $"tradetalks: 1\nname: Child\nextends: {folder}/two.yaml\nsides:\n  - {{id: {side}, expectation_adjustment: 5 %, friction: 3 bn USD}}\n";
        var (code, output, _) = _line.Run("validate", _folder.Write("case.yaml", child), "--origins");
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        var rows = output[output.IndexOf("value ", StringComparison.Ordinal)..].Split('\n');
        Assert.That(rows.Where(row => row.Length > 100 && !row.Contains(folder, StringComparison.Ordinal)), Is.Empty);
        Assert.That(rows, Has.Some.EqualTo($"sides[{side}].demanded_share").And.None.Contains($"case.yaml:5  overrides {folder}"));
    }

    [Test]
    public void A_file_without_a_parent_has_no_origins()
    {
        var (_, output, _) = _line.Run("validate", Path.Combine(Repository.Root, "scenarios", "first-steps.yaml"), "--origins");
        Assert.That(output, Does.EndWith("\nNo value comes from another file.\n").And.Not.Contain("(extends"));
    }

    [Test]
    public void Quiet_says_nothing_about_origins_either() => Assert.That(Validate("--origins", "--quiet"), Is.EqualTo((ExitCode.Fine, "", "")));

    private (int Code, string Out, string Error) Validate(params string[] more)
    {
        _folder.Write("base/two.yaml", CaseFolder.Parent);
        return _line.Run(["validate", _folder.Write("case.yaml", Child), .. more]);
    }
}
