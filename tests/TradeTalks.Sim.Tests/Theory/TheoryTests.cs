namespace TradeTalks.Sim.Tests.Theory;

/// <summary>The results of bargaining theory come out of the program unchanged.</summary>
public sealed class TheoryTests
{
    private static IEnumerable<TestCaseData> Cases()
    {
        IReadOnlyList<KnownCase> cases;
        try
        {
            cases = [.. KnownCase.All()];
        }
        catch (IgnoreException)
        {
            return [new TestCaseData("none").Ignore("No reference values lie beside the repository.")];
        }

        return cases.Select(known => new TestCaseData(known.Id) { TestName = $"The_known_answer_comes_out({known.Id})" });
    }

    [TestCaseSource(nameof(Cases))]
    public void The_known_answer_comes_out(string id)
    {
        var known = KnownCase.All().Single(candidate => candidate.Id == id);
        var families = Family.All.Where(family => family.Fits(known)).ToList();
        Assert.That(families, Has.Count.EqualTo(1), "each problem belongs to one family");
        Assert.That(Comparison.Failures(known, families[0].Computed(known), families[0].Simulated(known)), Is.Empty);
    }
}
