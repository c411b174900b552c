using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Problems;

internal sealed class ProblemCatalogueTests
{
    private static readonly int[] LaterChecks = [18, 45, 46, 47, .. SenseCodes.All.Concat(MetricCodes.All).Concat(SweepCodes.All).Concat(ProtocolCodes.All).Concat(GeniusCodes.All).Concat(EconomyCodes.All).Select(code => code.Number)];

    private CaseFolder _folder = null!;

    [OneTimeSetUp]
    public void WriteParents()
    {
        _folder = new CaseFolder();
        _folder.Write("base/us-china.yaml", "tradetalks: 1\nsides: [{id: US}, {id: China}]\n");
        for (var part = 2; part <= 9; part++)
            _folder.Write($"part-{part}.yaml", $"tradetalks: 1\nextends: part-{part + 1}.yaml\n");
    }

    [OneTimeTearDown]
    public void Close() => _folder.Dispose();

    [Test]
    public void Every_code_has_its_own_number() =>
        Assert.That(ProblemCatalogue.All.Select(code => code.Number), Is.Unique.And.Ordered);

    [TestCaseSource(typeof(ProblemCatalogue), nameof(ProblemCatalogue.All))]
    public void The_wrong_example_of_a_code_has_its_problem_and_the_right_one_has_not(object listed)
    {
        var code = (ProblemCode)listed;
        var (wrong, right) = (Count(code, code.Wrong), Count(code, code.Right));
        Assert.That(right, code == ValueCodes.MissingKey ? Is.LessThan(wrong) : Is.Zero);
        if (!LaterChecks.Contains(code.Number))
            Assert.That(wrong, Is.Positive);
    }

    [Test]
    public void Explaining_a_code_tells_its_meaning_and_both_examples()
    {
        var text = ProblemCatalogue.Explain(ProblemCatalogue.Find("tt012")!);
        Assert.That(text, Does.StartWith("TT012: a key is not known here\n").And.Contain("horizont: 90 d").And.Contain("horizon: 90 d"));
        Assert.That(ProblemCatalogue.Find("TT999"), Is.Null);
    }

    private int Count(ProblemCode code, string text) =>
        Readings.Read(text, ScenarioKeys.Root, _folder.Write("us-china.yaml", text)).Problems.Sorted().Count(problem => problem.Code == code);
}
