using System.Text.RegularExpressions;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Tests.Commands;

namespace TradeTalks.Sim.Tests.Rules;

/// <summary>docs/comparing.md shows a comparison in numbers; its command is played here, and every number of its table must be the program's.</summary>
internal sealed partial class DocumentedComparisonTests
{
    private static readonly string Page = Repository.Read("docs", "comparing.md");

    private string _memo = "";

    [OneTimeSetUp]
    public void Play()
    {
        using var line = new CommandLine();
        var (code, memo, error) = line.Run([.. Words(), "--md", "-q", "-o", line.Folder]);
        Assert.That(code, Is.EqualTo(ExitCode.Fine), error);
        _memo = memo;
    }

    [Test]
    public void The_documented_command_gives_the_documented_numbers()
    {
        var contrasts = Tables(_memo).Where(table => table[0][0].Length == 0).Select(table => table.Skip(1).ToDictionary(row => Pairs().Replace(row[0], ""), StringComparer.Ordinal)).ToList();
        Assert.That(contrasts, Has.Count.EqualTo(3));
        var documented = Tables(Page).Single(table => table[0][0].Length == 0);
        Assert.That(documented, Has.Count.GreaterThan(10));
        foreach (var row in documented.Skip(1))
        {
            var name = Unit().Replace(row[0], "");
            Assert.That(row[1], Is.EqualTo(contrasts[1][name][1]), name);
            Assert.That(row.Skip(2), Is.EqualTo(contrasts.Select(contrast => Shown(contrast[name]))), name);
        }
    }

    [Test]
    public void What_is_told_of_the_same_talks_and_of_the_ranking_is_what_the_program_prints()
    {
        var flips = Tables(_memo).Where(table => table[0][0] == "same talks").Select(Deals).ToList();
        Assert.That(Page, Does.Contain($"{flips[0].Lost} of 10,000 lose their deal and {flips[0].Gained} gain one"));
        Assert.That(Page, Does.Contain($"Of 10,000, {flips[2].Gained} gain a deal and {flips[2].Lost} lose one"));
        Assert.That(Page, Does.Contain(_memo.Split('\n').Single(line => line.StartsWith("By Any deal", StringComparison.Ordinal))));
        Assert.That(Page, Does.Contain(InputsThatDiffer().Match(_memo).Value));
    }

    /// <summary>Deals lost and gained, by a table whose first two rows and columns of endings are deals.</summary>
    private static (int Lost, int Gained) Deals(List<string[]> table)
    {
        var counts = table.Skip(1).Select(row => row.Skip(2).Select(cell => int.Parse(cell.Replace(",", "", StringComparison.Ordinal))).ToArray()).ToList();
        return (counts.Take(2).Sum(row => row[2..].Sum()), counts.Skip(2).Sum(row => row[..2].Sum()));
    }

    /// <summary>The words of the first command of the page, with the scenario where it is in the checkout.</summary>
    private static string[] Words()
    {
        var command = Command().Match(Page).Groups["words"].Value.Replace("\\\n", " ", StringComparison.Ordinal);
        var words = command.Split('"').SelectMany((part, place) => place % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return [.. words.Select(word => word.StartsWith("scenarios/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word) : word)];
    }

    /// <summary>The tables of a text, row by row, without the line under the headings.</summary>
    private static IEnumerable<List<string[]>> Tables(string text)
    {
        var table = new List<string[]>();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal))
                table.Add([.. line[1..^1].Split('|', StringSplitOptions.TrimEntries)]);
            if (line.StartsWith('|') || table.Count == 0)
                continue;
            yield return table;
            table = [];
        }
    }

    /// <summary>A difference as the page writes it: bold where it is clear.</summary>
    private static string Shown(string[] row) => row[5] == "clear" ? $"**{row[3]} {row[4]}**" : $"{row[3]} {row[4]}";

    [GeneratedRegex(@"```\ntradetalks (?<words>compare scenarios/[^`]+)\n```", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@" \([\d,]+\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pairs();

    [GeneratedRegex(", bn USD/yr$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"inputs that differ \(\d+ of \d+\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InputsThatDiffer();
}
