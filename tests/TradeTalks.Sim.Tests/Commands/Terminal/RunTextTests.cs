using System.Text.RegularExpressions;
using CsCheck;
using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Tests.Commands.Terminal;

internal sealed partial class RunTextTests
{
    private const string Transcript = """
        US-China, October 2019   2 sides, 1 table, horizon 90 d from 2019-10-09, 3 uncertain inputs
        seed 20191009   inputs 9b2e77d1   model 0.4.0+4f1c09a   10,000 replications

        State on day 90        share   95 % CI                                                  of 10,000
          Comprehensive deal   3.1 %    2.8 –  3.5   █▎                                               312
          Mini-deal           46.7 %   45.7 – 47.7   ██████████████████▋                            4,668
          Truce               14.2 %   13.5 – 14.9   █████▋                                         1,421
          Still talking       22.5 %   21.7 – 23.3   █████████                                      2,252
          Breakdown           13.5 %   12.8 – 14.2   █████▍                                         1,347
        Any deal by   11 Oct 4.4 %   15 Oct 27.6 %   day 30 37.2 %   15 Dec 45.7 %   day 90 49.8 %

        Outcome spread                       n      P5     P25     P50     P75     P95  mean ± 95 % CI
          days to agreement (if any)     4,980     0 d     5 d    22 d    50 d    81 d  29.5 d ± 0.7 d
          high-level rounds held        10,000     0.0     1.8     3.5     5.2     7.0  3.50 ± 0.04
          US tariff on China, day 90    10,000  19.7 %  21.3 %  23.3 %  25.2 %  26.8 %  23.26 % ± 0.05 pt
          purchases pledged (if any)     4,820      19      26      34      42      49  34.0 ± 0.3 bn USD/yr
          entities listed (nobody was)       0                                          not observed
          days in truce (seen once)          1    12 d    12 d    12 d    12 d    12 d  12.0 d (n too small)

        """;

    private static readonly TerminalLook[] Looks = [TerminalLook.Plain, TerminalLook.Ascii];

    private static readonly Gen<long[]> Counts = Gen.Select(Gen.Long[0, 12], Gen.Long[0, 1_000_000_000_000_000])
        .Select(pair => pair.Item2 % 3 == 0 ? 0 : pair.Item2 >> (int)(4 * pair.Item1)).Array[5];

    private static IEnumerable<TestCaseData> Summaries() =>
        ExampleSummaries.Extremes().Select(example => new TestCaseData(example.Summary).SetArgDisplayNames(example.Name));

    [Test]
    public void The_summary_reads_as_in_the_transcript() =>
        Assert.That(RunText.Of(ExampleSummaries.Ordinary(), TerminalLook.Plain), Is.EqualTo(Transcript));

    [Test]
    public void Lines_are_never_wider_than_100_columns_for_any_counts() =>
        Counts.Sample(
            counts =>
            {
                var summary = ExampleSummaries.Of("Any", 2, [ExampleSummaries.Table("main", "Main", 2, counts), ExampleSummaries.Table("side", "Side", 2, counts)]);
                return Looks.All(look => Widest(RunText.Of(summary, look)) <= TerminalLook.Width);
            },
            iter: 300);

    [TestCaseSource(nameof(Summaries))]
    public void Extreme_summaries_keep_to_100_columns(Summary summary)
    {
        foreach (var look in Looks)
            Assert.That(Widest(RunText.Of(summary, look)), Is.LessThanOrEqualTo(TerminalLook.Width));
    }

    [TestCaseSource(nameof(Summaries))]
    public void Estimates_never_read_0_or_100_per_cent(Summary summary) =>
        Assert.That(BareShare().Matches(RunText.Of(summary with { Failed = 0 }, TerminalLook.Plain)), Is.Empty);

    [Test]
    public void Plain_text_is_ascii_whatever_the_scenario_is_called()
    {
        var summary = ExampleSummaries.Ordinary() with { Scenario = "USA – 中国" };
        var text = RunText.Of(summary, TerminalLook.Ascii);
        Assert.That(text, Has.All.LessThan('\u0080'));
        Assert.That(text, Does.Contain("45.7 - 47.7").And.Contain("29.5 d +/- 0.7 d").And.Contain("###"));
    }

    [Test]
    public void Colours_change_no_letter()
    {
        var plain = RunText.Of(ExampleSummaries.Ordinary(), TerminalLook.Plain);
        var coloured = RunText.Of(ExampleSummaries.Ordinary(), TerminalLook.For(isPlain: false, isTerminal: true, noColor: null));
        Assert.That(coloured, Is.Not.EqualTo(plain));
        Assert.That(Colour().Replace(coloured, "").Split('\n').Select(line => line.TrimEnd()), Is.EqualTo(plain.Split('\n')));
    }

    [TestCase(true, true, null)]
    [TestCase(false, false, null)]
    [TestCase(false, true, "1")]
    public void Plain_files_and_NO_COLOR_have_no_colours(bool isPlain, bool isTerminal, string? noColor) =>
        Assert.That(RunText.Of(ExampleSummaries.Ordinary(), TerminalLook.For(isPlain, isTerminal, noColor)), Does.Not.Contain('\u001b'));

    [Test]
    public void Bars_are_exact_to_an_eighth_of_a_column() =>
        Assert.That(
            Array.ConvertAll([0, 1e-9, 1 / 32.0, 0.5, 0.53125, 1], share => TerminalLook.Plain.Bar(share, 4)),
            Is.EqualTo((string[])["", "▏", "▏", "██", "██▏", "████"]));

    private static int Widest(string text) => text.Split('\n').Max(line => line.Length);

    [GeneratedRegex("""(?<![\d.,])(0(\.0+)?|100(\.0+)?) %""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BareShare();

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex Colour();
}
