using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Problems;

internal sealed class ProblemPrinterTests
{
    [Test]
    public void All_problems_of_a_file_are_printed_at_once_with_line_and_caret()
    {
        var text = ExampleForms.Scenario
            .Replace("45 %, 55 %", "45 %, 55 %").Replace("- id: China\n    demanded_share", "- id: China\n    demandd_share")
            .Replace("0.20, 0.35", "0.20, 0.15").Replace("next: 30 %", "next: 30");
        Assert.That(Print(text), Is.EqualTo("""
            us-china.yaml:9:5 error TT012  unknown key 'demandd_share' in sides[China]
                9 |    demandd_share: {uncertain: {triangular: [45 %, 55 %, 70 %]}}
                  |    ^^^^^^^^^^^^^ did you mean 'demanded_share'?
            us-china.yaml:15:46 error TT031  pert needs min <= mode <= max, but 0.20 > 0.15
               15 |    text_progress: {uncertain: {pert: [0.08, 0.20, 0.15]}}
                  |                                             ^^^^ mode is above max
            us-china.yaml:20:68 error TT020  'next' needs a percentage, got '30'
               20 |  - {id: list-1-3, by: US, coverage: 250 bn USD, rate: 25 %, next: 30, due: 2019-10-15}
                  |                                                                   ^^ write 30 %
            3 errors in us-china.yaml.   tradetalks explain TT012 tells more.

            """));
    }

    [Test]
    public void At_most_twenty_problems_are_printed_and_the_rest_is_counted()
    {
        var text = "tradetalks: 1\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"wrong{i}: 1\n"));
        var printed = Print(text);
        Assert.That(printed, Does.Contain("... and 12 more\n32 errors in us-china.yaml."));
        Assert.That(printed.Split('\n').Count(line => line.StartsWith("us-china.yaml:", StringComparison.Ordinal)), Is.EqualTo(20));
    }

    [Test]
    public void Of_a_long_line_the_part_around_the_caret_is_shown()
    {
        var source = new Source("f", new string('a', 300) + "WRONG" + new string('b', 300));
        var excerpt = Excerpt.Around(source.At(1, 301, 306));
        Assert.That(excerpt.Text, Has.Length.LessThanOrEqualTo(98).And.StartsWith("…").And.EndsWith("…"));
        Assert.That(excerpt.Text.Substring(excerpt.CaretStart, excerpt.CaretWidth), Is.EqualTo("WRONG"));
    }

    [TestCase("\tWRONG", 2, 4, TestName = "A_tab_takes_four_columns")]
    [TestCase("日本 WRONG", 4, 5, TestName = "An_East_Asian_letter_takes_two_columns")]
    [TestCase("e\u0301 WRONG", 4, 2, TestName = "An_accent_of_its_own_takes_no_column")]
    public void The_caret_stands_below_its_token(string line, int column, int expected)
    {
        var excerpt = Excerpt.Around(new Source("f", line).At(1, column, column + 5));
        Assert.That((excerpt.CaretStart, excerpt.CaretWidth), Is.EqualTo((expected, 5)));
    }

    [Test]
    public void Nothing_a_file_holds_can_steer_the_terminal()
    {
        var printed = Print("tradetalks: 1\n\"a\\e[31m\\r\\u202Eb\": 1\n");
        Assert.That(printed.Where(c => char.IsControl(c) && c != '\n'), Is.Empty);
        Assert.That(printed, Does.Not.Contain('\u202E').And.Contain("unknown key 'a·[31m··b' at the top level"));
    }

    private static string Print(string text) => ProblemPrinter.Print(Readings.Read(text).Problems, "us-china.yaml");
}
