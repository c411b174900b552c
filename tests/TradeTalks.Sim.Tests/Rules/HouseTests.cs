using System.Text.RegularExpressions;

namespace TradeTalks.Sim.Tests.Rules;

public sealed partial class HouseTests
{
    private const int LongestFile = 250;

    [Test]
    public void No_source_file_is_longer_than_250_lines()
    {
        var tooLong = Files().Where(file => File.ReadLines(file).Count() > LongestFile).Select(Path.GetFileName);
        Assert.That(tooLong, Is.Empty);
    }

    [Test]
    public void Nothing_is_marked_as_unfinished()
    {
        var marked = Files().Where(file => Path.GetFileName(file) != "HouseTests.cs" && Unfinished().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName);
        Assert.That(marked, Is.Empty);
    }

    [Test]
    public void No_type_has_a_name_that_says_nothing()
    {
        var vague = Files().Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => Vague().IsMatch(name));
        Assert.That(vague, Is.Empty);
    }

    [Test]
    public void Every_decision_record_is_numbered_in_turn()
    {
        var numbers = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "adr"), "*.md").Select(file => int.Parse(Path.GetFileName(file)[..4])).Order().ToList();
        Assert.That(numbers, Is.EqualTo(Enumerable.Range(1, numbers.Count)));
    }

    private static IEnumerable<string> Files() => Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"));

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex("(Manager|Helper|Helpers|Utils|Util|Base|Impl|Info)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vague();
}
