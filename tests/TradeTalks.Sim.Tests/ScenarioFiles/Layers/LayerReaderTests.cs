using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Layers;

internal sealed class LayerReaderTests
{
    private const string Child = "tradetalks: 1\nname: Child\nextends: base/two.yaml\n";

    private CaseFolder _folder = null!;

    [SetUp]
    public void Open()
    {
        _folder = new CaseFolder();
        _folder.Write("base/two.yaml", CaseFolder.Parent);
    }

    [TearDown]
    public void Close() => _folder.Dispose();

    [Test]
    public void A_file_with_a_name_and_a_parent_is_a_whole_scenario()
    {
        var reading = Read(Child);
        Assert.That(Problems(reading), Is.Empty);
        Assert.That((reading.Scenario!.Name, reading.Scenario.Calendar.HorizonDays, reading.Scenario.Sides.Length), Is.EqualTo(("Child", 60, 2)));
    }

    [Test]
    public void A_case_in_two_files_plays_as_in_one()
    {
        var whole = Read(CaseFolder.Parent.Replace("friction: 8 bn USD", "friction: 3 bn USD", StringComparison.Ordinal) + "name: Child\n").Scenario!;
        var split = Read(Child + "sides: [{id: North, friction: 3 bn USD}]\n").Scenario!;
        Assert.That(Fingerprint(split), Is.EqualTo(Fingerprint(whole)).And.Not.EqualTo(Fingerprint(Read(Child).Scenario!)));

        static ulong Fingerprint(Scenario scenario) => new Experiment(scenario, 300, 1).Run().Fingerprint;
    }

    [Test]
    public void What_the_file_says_takes_the_place_of_what_its_parent_says()
    {
        var side = Read(Child + "sides:\n  - {id: North, friction: 3 bn USD}\n  - id: South\n    election: day 20\n").Scenario!.Sides[0];
        Assert.That(side.Inputs[SideParameters.Friction.Index], Is.EqualTo(Input.Known(3)));
        Assert.That(side.Inputs[SideParameters.DemandedShare.Index].Variation, Is.EqualTo(Variation.Uncertain));
    }

    [Test]
    public void A_value_reset_has_its_default_again()
    {
        var side = Read(Child + "sides:\n  - id: North\n    friction: !reset\n").Scenario!.Sides[0];
        Assert.That(side.Inputs[SideParameters.Friction.Index], Is.EqualTo(SideParameters.Friction.Default));
    }

    [Test]
    public void Parents_have_parents_and_the_nearest_counts_more()
    {
        _folder.Write("middle/one.yaml", "tradetalks: 1\nextends: ../base/two.yaml\nname: Middle\ntime: {horizon: 50 d}\n");
        var reading = Read("tradetalks: 1\nextends: middle/one.yaml\n");
        Assert.That((reading.Scenario!.Name, reading.Scenario.Calendar.HorizonDays), Is.EqualTo(("Middle", 50)));
        Assert.That(reading.Files.Select(file => reading.WayTo(file.Name)), Is.EqualTo((string[])["case.yaml", "middle/one.yaml", "base/two.yaml"]));
        Assert.That(reading.Lineage, Is.EqualTo("(extends middle/one.yaml and 1 more)"));
    }

    [Test]
    public void The_files_that_went_in_are_kept_to_the_byte()
    {
        var reading = Read(Child);
        Assert.That(reading.Files.Select(file => file.Content), Is.EqualTo((byte[][])[File.ReadAllBytes(Path.Combine(_folder.Path, "case.yaml")), File.ReadAllBytes(Path.Combine(_folder.Path, "base", "two.yaml"))]));
    }

    [Test]
    public void An_error_of_a_parent_is_shown_with_its_file_and_its_line()
    {
        _folder.Write("base/two.yaml", CaseFolder.Parent.Replace("60 %, 80 %]}}, friction: 8 bn USD", "60 %, 40 %]}}", StringComparison.Ordinal));
        var reading = Read(Child + "run: {replications: 0}\n");
        using var writer = new StringWriter();
        reading.ShowProblems(writer);
        var (parent, child) = (Path.Combine(_folder.Path, "base", "two.yaml"), Path.Combine(_folder.Path, "case.yaml"));
        Assert.That(writer.ToString(), Is.EqualTo($$$$"""
            {{{{parent}}}}:4:65 error TT031  triangular needs min <= mode <= max, but 60 % > 40 %
                4 |  - {id: North, demanded_share: {uncertain: {triangular: [50 %, 60 %, 40 %]}}}
                  |                                                                ^^^^ mode is above max
            {{{{child}}}}:4:21 error TT026  'replications' must be between 1 and 1000000000, got '0'
                4 |run: {replications: 0}
                  |                    ^
            2 errors in {{{{child}}}} (extends base/two.yaml).   tradetalks explain TT031 tells more.

            """));
    }

    [Test]
    public void A_name_twice_in_two_files_is_told_with_both()
    {
        _folder.Write("base/two.yaml", CaseFolder.Parent.Replace("- {id: South}", "- {id: South}\n  - {id: South}", StringComparison.Ordinal));
        var problem = Read(Child + "sides: [{id: South, friction: 1 bn USD}]\n").Problems.Sorted().Single(problem => problem.Code == ValueCodes.DuplicateId);
        Assert.That((problem.Remedy, problem.Mark.Line), Is.EqualTo(($"first in {Path.Combine(_folder.Path, "case.yaml")}:4", 6)));
    }

    [Test]
    public void What_is_missing_in_both_files_is_told_in_the_last()
    {
        _folder.Write("base/two.yaml", CaseFolder.Parent.Replace(", horizon: 60 d", "", StringComparison.Ordinal));
        Assert.That(Problems(Read(Child)), Is.EqualTo((string[])["base/two.yaml:2:7 'horizon' is missing in time"]));
        Assert.That(Problems(Read(Child + "time: {start: 2030-01-02}\n")), Is.EqualTo((string[])["case.yaml:4:7 'horizon' is missing in time"]));
    }

    [TestCase("name: x\n", "base/two.yaml:1:1 'tradetalks' is missing at the top level")]
    [TestCase("name: x\ntradetalks: 1\n", "base/two.yaml:2:1 'tradetalks' must be the first key of the file")]
    [TestCase("tradetalks: 2\n", "base/two.yaml:1:13 'tradetalks' must be 1, got '2'")]
    [TestCase("tradetalks: [1]\n", "base/two.yaml:1:13 'tradetalks' needs one plain value, got a list")]
    [TestCase("[a, b]\n", "base/two.yaml:1:1 the file needs a map of keys, got a list")]
    [TestCase("", "base/two.yaml:1:1 the file is empty")]
    [TestCase("!reset\n", "base/two.yaml:1:1 the file needs a map of keys, got !reset")]
    [TestCase("tradetalks: 1\nname: 'x\n", "base/two.yaml:2:7 a quote is opened and never closed")]
    [TestCase("tradetalks: 1\nextends: [a]\n", "base/two.yaml:2:10 'extends' needs one plain value, got a list")]
    [TestCase("tradetalks: 1\nextends: !reset\n", "base/two.yaml:2:10 'extends' needs one plain value, got !reset")]
    [TestCase("tradetalks: 1\nextends:\n", "base/two.yaml:2:9 'extends' has no value")]
    public void Each_file_has_to_have_a_head_of_its_own(string parent, string told)
    {
        _folder.Write("base/two.yaml", parent);
        Assert.That(Problems(Read(Child)), Has.Member(told));
        Assert.That(Read(Child).Scenario, Is.Null);
    }

    [Test]
    public void The_version_of_a_parent_does_not_count_for_its_child() =>
        Assert.That(Problems(Read("name: Child\nextends: base/two.yaml\n")), Is.EqualTo((string[])["case.yaml:1:1 'tradetalks' is missing at the top level"]));

    [Test]
    public void Together_files_may_have_no_more_values_than_one()
    {
        string Notes(string name) => $"x-{name}: [{string.Join(", ", Enumerable.Repeat("a", 60_000))}]\n";
        _folder.Write("base/two.yaml", CaseFolder.Parent + Notes("a"));
        Assert.That(Problems(Read(Child)), Is.Empty);
        Assert.That(Problems(Read(Child + Notes("b"))).Single(), Does.Match("^case.yaml:3:10 with the files it extends the file has 120\\d{3} values, more than 100000$"));
    }

    [Test]
    public void Fifteen_thousand_resets_of_nothing_are_counted()
    {
        _folder.Write("base/two.yaml", CaseFolder.Parent.Replace("- {id: South}", "- {id: South}\n" + Lines("- {{id: inherited-side-with-a-long-name-{0}}}"), StringComparison.Ordinal));
        var reading = Read(Child + "sides:\n" + Lines("- !reset {{id: inherited-side-with-a-long-nome-{0}}}"));
        Assert.That(reading.Problems.Sorted().Count(problem => problem.Code == FileCodes.ResetOfNothing), Is.EqualTo(15_000));

        string Lines(string line) => string.Concat(Enumerable.Range(0, 15_000).Select(number => "  " + string.Format(line, number) + "\n"));
    }

    private Reading Read(string text) => ScenarioReader.Read(_folder.Write("case.yaml", text));

    private IEnumerable<string> Problems(Reading reading) =>
        reading.Problems.Sorted().Select(problem => $"{reading.WayTo(problem.Mark.Source.Name)}:{problem.Mark.Line}:{problem.Mark.Column} {problem.Cause}");
}
