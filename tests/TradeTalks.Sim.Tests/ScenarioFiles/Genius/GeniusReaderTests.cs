using TradeTalks.Sim.Cli.ScenarioFiles.Problems;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Genius;

internal sealed class GeniusReaderTests
{
    [Test]
    public void A_domain_lists_issues_with_their_options_however_they_are_grouped()
    {
        var (domain, problems) = GeniusFiles.ReadDomain(GeniusFiles.Domain);
        Assert.That(problems.Count, Is.Zero);
        Assert.That(domain!.Name, Is.EqualTo("Soy talks"));
        Assert.That(domain.Issues.Select(issue => (issue.Index, issue.Name)), Is.EqualTo([(1, "Soy purchases"), (3, "Tariff, %")]));
        Assert.That(domain.Issues[0].Options, Is.EqualTo(["none", "20 bn & more", "40 bn"]));
        Assert.That(domain.Issues[1].Options, Is.EqualTo(["10", "11", "12", "13", "14"]));
    }

    [Test]
    public void An_evaluation_counts_by_the_largest_of_its_issue_and_a_line_stays_within_0_and_1()
    {
        var (profile, problems) = GeniusFiles.ReadProfile(GeniusFiles.Seller);
        Assert.That(problems.Count, Is.Zero);
        Assert.That(profile!.Weights, Is.EqualTo([0.7, 0.3]));
        Assert.That(profile.Values[0], Is.EqualTo([0, 0.75, 1]));
        Assert.That(profile.Values[1], Is.EqualTo([1, 0.85, 0.6, 0.35, 0.1]).Within(1e-12));
        Assert.That((profile.DiscountFactor, profile.Reservation), Is.EqualTo((0.5, 0.25)));
    }

    [Test]
    public void Without_discount_and_reservation_there_are_none()
    {
        var (profile, _) = GeniusFiles.ReadProfile(GeniusFiles.Buyer);
        Assert.That((profile!.DiscountFactor, profile.Reservation), Is.EqualTo((1.0, 0.0)));
    }

    [Test]
    public void A_discount_factor_of_0_means_none()
    {
        var (profile, _) = GeniusFiles.ReadProfile(Seller("discount_factor value=\"0.5\"", "discount_factor value=\"0\""));
        Assert.That(profile!.DiscountFactor, Is.EqualTo(1));
    }

    [TestCase("type=\"discrete\" vtype=\"discrete\"", "type=\"real\" vtype=\"real\"", 6, "TT073", "issues of type 'real' are not read")]
    [TestCase("value=\"40 bn\"", "value=\"none\"", 9, "TT075", "the option 'none' is there already")]
    [TestCase("upperbound=\"14\"", "upperbound=\"2000000000\"", 12, "TT071", "this issue has 1999999991 options, 1000 fit")]
    [TestCase("upperbound=\"14\"", "upperbound=\"9\"", 12, "TT072", "this issue has no options")]
    [TestCase("index=\"3\" etype=\"integer\"", "index=\"1\" etype=\"integer\"", 12, "TT075", "the index 1 is taken by another issue")]
    [TestCase("index=\"3\" etype=\"integer\"", "index=\"three\" etype=\"integer\"", 12, "TT075", "'index' of <issue> needs a whole number, got 'three'")]
    [TestCase("</objective>\n    </objective>", "</objective>", 14, "TT070", "does not match the end tag")]
    [TestCase("<negotiation_template>", "<html>", 16, "TT070", "does not match the end tag")]
    public void A_broken_domain_is_refused_where_it_breaks(string right, string wrong, int line, string code, string cause) =>
        AssertRefused(GeniusFiles.ReadDomain(Replaced(GeniusFiles.Domain, right, wrong)).Problems, line, code, cause);

    [TestCase("evaluation=\"6\"", "evaluation=\"-6\"", 5, "TT075", "'evaluation' of <item> needs a number from 0 to")]
    [TestCase("evaluation=\"6\"", "evaluation=\"6,0\"", 5, "TT075", "got '6,0'")]
    [TestCase("evaluation=\"6\"", "evaluation=\"NaN\"", 5, "TT075", "got 'NaN'")]
    [TestCase("value=\"40 bn\" evaluation=\"8.0\"", "value=\"40 bm\" evaluation=\"8.0\"", 6, "TT074", "the domain has no such option of 'Soy purchases'")]
    [TestCase("<item index=\"1\" value=\"none\" evaluation=\"0\"/>", "", 3, "TT074", "the option 'none' is not valued")]
    [TestCase("<weight index=\"3\" value=\"0.3\"></weight>", "", 10, "TT074", "this issue has no weight")]
    [TestCase("<evaluator ftype=\"linear\" offset=\"1.1\" slope=\"-0.25\"/>", "", 10, "TT074", "this issue has no evaluator")]
    [TestCase("index=\"3\" type=\"integer\"", "index=\"4\" type=\"integer\"", 10, "TT074", "the domain has no issue with index 4")]
    [TestCase("name=\"Tariff, %\"", "name=\"Duty\"", 10, "TT074", "issue 3 is called 'Tariff, %' in the domain")]
    [TestCase("<utility_space>", "<utility_space type=\"NONLINEAR\">", 1, "TT073", "utilities with constraints are not read")]
    [TestCase("reservation value=\"0.25\"", "reservation value=\"1.25\"", 17, "TT075", "'value' of <reservation> needs a number from 0 to 1, got '1.25'")]
    public void A_broken_profile_is_refused_where_it_breaks(string right, string wrong, int line, string code, string cause) =>
        AssertRefused(GeniusFiles.ReadProfile(Seller(right, wrong)).Problems, line, code, cause);

    [Test]
    public void Weights_above_1_in_all_are_warned_of()
    {
        var (profile, problems) = GeniusFiles.ReadProfile(Seller("<weight index=\"1\" value=\"0.7\">", "<weight index=\"1\" value=\"0.9\">"));
        Assert.That(profile, Is.Not.Null);
        Assert.That(problems.Sorted().Single().Cause, Does.StartWith("the weights add up to 1.2"));
    }

    private static string Seller(string right, string wrong) => Replaced(GeniusFiles.Seller, right, wrong);

    private static string Replaced(string text, string right, string wrong)
    {
        Assert.That(text, Does.Contain(right));
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static void AssertRefused(ProblemList problems, int line, string code, string cause)
    {
        Assert.That(problems.HasErrors);
        var problem = problems.Sorted().FirstOrDefault(problem => problem.Code.Name == code && problem.Cause.Contains(cause, StringComparison.Ordinal));
        Assert.That(problem, Is.Not.Null, ProblemPrinter.Print(problems, "f"));
        Assert.That(problem!.Mark.Line, Is.EqualTo(line), ProblemPrinter.Print(problems, "f"));
    }
}
