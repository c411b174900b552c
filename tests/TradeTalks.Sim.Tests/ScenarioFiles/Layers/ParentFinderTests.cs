using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Layers;

internal sealed class ParentFinderTests
{
    private CaseFolder _folder = null!;

    [SetUp]
    public void Open()
    {
        _folder = new CaseFolder();
        _folder.Write("base/us-china.yaml", "tradetalks: 1\n");
    }

    [TearDown]
    public void Close() => _folder.Dispose();

    [TestCase("base/us-chian.yaml", "there is no file 'base/us-chian.yaml'", "did you mean 'base/us-china.yaml'?")]
    [TestCase("bass/us-china.yaml", "there is no file 'bass/us-china.yaml'", "did you mean 'base/us-china.yaml'?")]
    [TestCase("us-china.yaml", "there is no file 'us-china.yaml'", "did you mean 'base/us-china.yaml'?")]
    [TestCase("case.yml", "there is no file 'case.yml'", null)]
    [TestCase("elsewhere/japan.yaml", "there is no file 'elsewhere/japan.yaml'", null)]
    [TestCase("base", "'base' is a folder", "name a file in it")]
    [TestCase("/etc/passwd", "'extends' needs the way from the folder of this file to another, got '/etc/passwd'", "divide folders by /, as in base/us-china.yaml")]
    [TestCase("'base\\us-china.yaml'", "'extends' needs the way from the folder of this file to another, got 'base\\us-china.yaml'", "divide folders by /, as in base/us-china.yaml")]
    [TestCase("'C:us-china.yaml'", "'extends' needs the way from the folder of this file to another, got 'C:us-china.yaml'", "divide folders by /, as in base/us-china.yaml")]
    [TestCase("\"base\\0.yaml\"", "'extends' needs the way from the folder of this file to another, got 'base·.yaml'", "divide folders by /, as in base/us-china.yaml")]
    public void A_parent_that_cannot_be_had_is_told_at_its_name(string way, string cause, string? remedy)
    {
        var problem = OnlyProblem($"tradetalks: 1\nextends: {way}\n");
        Assert.That((problem.Code, problem.Cause, problem.Remedy, problem.Mark.Line, problem.Mark.Column), Is.EqualTo((FileCodes.NoParent, cause, remedy, 2, 10)));
    }

    [Test]
    public void A_file_cannot_extend_itself() =>
        Assert.That(OnlyProblem("tradetalks: 1\nextends: base/../case.yaml\n").Cause, Is.EqualTo("the file extends itself: case.yaml > case.yaml"));

    [Test]
    public void A_circle_of_files_is_told_where_it_closes()
    {
        _folder.Write("base/two.yaml", "tradetalks: 1\nname: two\nextends: ../three.yaml\n");
        _folder.Write("three.yaml", "tradetalks: 1\nextends: base/two.yaml\n");
        var problem = OnlyProblem("tradetalks: 1\nextends: three.yaml\n");
        Assert.That((problem.Code, problem.Cause), Is.EqualTo((FileCodes.Cycle, "the file extends itself: case.yaml > three.yaml > base/two.yaml > three.yaml")));
        Assert.That((Path.GetFileName(problem.Mark.Source.Name), problem.Mark.Line), Is.EqualTo(("two.yaml", 3)));
    }

    [Test]
    public void Eight_files_may_extend_each_other_and_nine_may_not()
    {
        WriteChain(8);
        Assert.That(ScenarioReader.Read(Path.Combine(_folder.Path, "1.yaml")).Problems.Sorted().Select(problem => problem.Code), Has.None.EqualTo(FileCodes.TooManyParents));
        WriteChain(9);
        var problem = ScenarioReader.Read(Path.Combine(_folder.Path, "1.yaml")).Problems.Sorted().Single();
        Assert.That((problem.Code, problem.Cause), Is.EqualTo((FileCodes.TooManyParents, "more than 8 files extend each other: 1.yaml > 2.yaml > ... > 8.yaml > 9.yaml")));
        Assert.That(Path.GetFileName(problem.Mark.Source.Name), Is.EqualTo("8.yaml"));
    }

    [Test]
    public void A_link_to_the_file_itself_is_known_for_what_it_is()
    {
        _folder.Link("link.yaml", "case.yaml");
        Assert.That(OnlyProblem("tradetalks: 1\nextends: link.yaml\n").Code, Is.EqualTo(FileCodes.Cycle));
    }

    [Test]
    public void Folders_linked_in_a_circle_end_at_the_longest_chain()
    {
        _folder.Link("base/up", "..");
        Assert.That(OnlyProblem("tradetalks: 1\nextends: base/up/case.yaml\n").Code, Is.EqualTo(FileCodes.TooManyParents));
    }

    [Test]
    public void A_link_to_itself_is_no_file()
    {
        _folder.Link("link.yaml", "link.yaml");
        Assert.That(OnlyProblem("tradetalks: 1\nextends: link.yaml\n").Code, Is.EqualTo(FileCodes.NoParent));
    }

    [Test]
    public void A_parent_that_is_no_text_is_refused_in_its_own_place()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "picture.yaml"), [0x89, 0x50, 0x4E, 0x47, 0xFF, 0x00]);
        var problem = OnlyProblem("tradetalks: 1\nextends: picture.yaml\n");
        Assert.That((problem.Code, Path.GetFileName(problem.Mark.Source.Name)), Is.EqualTo((TextCodes.NotText, "picture.yaml")));
    }

    [Test]
    public void A_parent_larger_than_any_scenario_is_not_read()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "large.yaml"), new byte[4_000_001]);
        Assert.That(OnlyProblem("tradetalks: 1\nextends: large.yaml\n").Cause, Does.EndWith("large.yaml' is larger than 1 MB, more than is read"));
    }

    private void WriteChain(int files)
    {
        for (var file = 1; file < files; file++)
            _folder.Write($"{file}.yaml", $"tradetalks: 1\nextends: {file + 1}.yaml\n");
        _folder.Write($"{files}.yaml", "tradetalks: 1\n");
    }

    private Problem OnlyProblem(string text) => ScenarioReader.Read(_folder.Write("case.yaml", text)).Problems.Sorted().Single();
}
