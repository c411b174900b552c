using System.Text;
using CsCheck;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Tests.ScenarioFiles;

internal sealed class BrokenFileTests
{
    [Test]
    public void However_a_file_is_broken_the_reader_answers_with_values_or_problems_inside_the_file() =>
        Mutation.Gen.Array[1, 6].Sample(mutations => AssertReads(Apply(mutations, ExampleForms.Scenario), ExampleForms.Root), seed: "0000KQnYTiR3", iter: 6000);

    [Test]
    public void The_real_keys_withstand_broken_files_too() =>
        Mutation.Gen.Array[0, 6].Sample(mutations => AssertReads(Apply(mutations, ExampleForms.Scenario), ScenarioKeys.Root), seed: "0000KQnYTiR3", iter: 1500);

    [Test]
    public void Text_made_of_broken_pieces_alone_is_answered_too() =>
        Mutation.Gen.Array[1, 60].Sample(mutations => AssertReads(Apply(mutations.Select(mutation => mutation with { Kind = 0 }), ""), ExampleForms.Root), seed: "0000KQnYTiR3", iter: 3000);

    [Test]
    public void However_a_file_and_its_parent_are_broken_the_reader_answers_with_a_case_or_problems()
    {
        using var folder = new CaseFolder();
        const string Child = "tradetalks: 1\nname: Child\nextends: base/two.yaml\nsides:\n  - {id: North, friction: 3 bn USD}\n  - id: South\n    x-a: 1\ntime: {horizon: 50 d}\n";
        Gen.Select(Mutation.Gen.Array[0, 3], Mutation.Gen.Array[0, 3]).Sample(
            (child, parent) =>
            {
                folder.Write("base/two.yaml", Apply(parent, CaseFolder.Parent));
                var reading = ScenarioReader.Read(folder.Write("case.yaml", Apply(child, Child)));
                Assert.That(reading.Scenario is null, Is.EqualTo(reading.Problems.HasErrors));
                AssertInside(null, reading.Problems);
            },
            seed: "0000KQnYTiR3",
            iter: 1500,
            threads: 1);
    }

    [Test]
    public void Any_bytes_are_answered() =>
        Gen.Select(Mutation.Gen, Gen.Byte.Array[1, 30]).Sample(
            (mutation, noise) =>
            {
                var bytes = Encoding.UTF8.GetBytes(ExampleForms.Scenario);
                noise.CopyTo(bytes, (int)(mutation.At * (bytes.Length - noise.Length)));
                var problems = new ProblemList();
                var source = SourceBytes.Decode("f", bytes, problems);
                AssertInside(source, problems);
                if (source is not null)
                    AssertReads(source.Text, ExampleForms.Root);
            },
            seed: "0000KQnYTiR3",
            iter: 3000);

    [Test]
    public void Bytes_that_are_not_UTF_8_are_refused_where_they_begin()
    {
        var problems = new ProblemList();
        Assert.That(SourceBytes.Decode("f", [.. "a: é\nb: "u8, 0xFF, (byte)'x'], problems), Is.Null);
        var mark = problems.Sorted().Single().Mark;
        Assert.That((mark.Line, mark.Column), Is.EqualTo((2, 4)));
    }

    [TestCase(20_000, "wrong{0}: 1\n", TestName = "Twenty_thousand_unknown_keys_are_counted")]
    [TestCase(20_000, "a: {0}\n", TestName = "Twenty_thousand_equal_keys_are_counted")]
    public void Very_many_problems_stay_cheap(int times, string line)
    {
        var text = "tradetalks: 1\n" + string.Concat(Enumerable.Range(0, times).Select(i => string.Format(line, i)));
        var (_, problems) = Readings.Read(text, ScenarioKeys.Root);
        Assert.That(problems.Count, Is.GreaterThanOrEqualTo(times - 1));
        Assert.That(ProblemPrinter.Print(problems, "f").Split('\n'), Has.Length.LessThan(70));
    }

    private static string Apply(IEnumerable<Mutation> mutations, string text) => mutations.Aggregate(text, (broken, mutation) => mutation.Apply(broken));

    private static void AssertReads(string text, MapForm root)
    {
        var problems = new ProblemList();
        var source = new Source("f", text);
        var map = ScenarioText.Read(source, root, problems).Values;
        Assert.That(map is not null || problems.HasErrors, Is.True);
        AssertInside(source, problems);
        Assert.That(ProblemPrinter.Print(problems, "f").Split('\n'), Has.Length.LessThan(70).And.All.Length.LessThan(400));
    }

    private static void AssertInside(Source? source, ProblemList problems)
    {
        foreach (var mark in problems.Sorted().Select(problem => problem.Mark))
        {
            Assert.That(source is null || ReferenceEquals(mark.Source, source));
            Assert.That(mark.Line, Is.InRange(1, mark.Source.LineCount));
            Assert.That(mark.Column, Is.InRange(1, mark.Source.Line(mark.Line).Length + 1));
        }
    }
}
