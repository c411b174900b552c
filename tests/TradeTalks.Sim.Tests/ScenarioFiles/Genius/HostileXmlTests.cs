using System.Diagnostics;
using System.Text;
using CsCheck;
using TradeTalks.Sim.Cli.ScenarioFiles.Genius;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Genius;

/// <summary>Whatever the file holds, the answer is a domain or a list of problems, soon and without another file being opened.</summary>
internal sealed class HostileXmlTests
{
    [Test]
    public void An_entity_that_names_a_file_is_refused_unread()
    {
        using var folder = new CaseFolder();
        var secret = folder.Write("secret.txt", "the secret");
        var (domain, problems) = GeniusFiles.ReadDomain($"<!DOCTYPE d [<!ENTITY x SYSTEM \"file://{secret}\">]>\n{GeniusFiles.Domain["<?xml version=\"1.0\" encoding=\"UTF-8\"?>".Length..].Replace("none", "&x;", StringComparison.Ordinal)}");
        AssertDocumentType(domain, problems);
    }

    [Test]
    public void A_billion_laughs_are_refused_at_once()
    {
        var text = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"lol\">");
        for (var level = 1; level < 30; level++)
            text.Append($"<!ENTITY l{level} \"{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}\">");
        var watch = Stopwatch.StartNew();
        var (domain, problems) = GeniusFiles.ReadDomain($"{text}]>\n<utility_space>&l29;</utility_space>");
        AssertDocumentType(domain, problems);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public void A_document_type_of_another_place_is_not_fetched() =>
        AssertRefused(GeniusFiles.ReadDomain("<!DOCTYPE d SYSTEM \"http://192.0.2.1/d.dtd\"><utility_space/>"), GeniusCodes.NotXml, "a document type is not read");

    [Test]
    public void A_file_that_is_too_long_is_refused() =>
        AssertRefused(GeniusFiles.ReadDomain($"<utility_space>{new string(' ', TextCheck.MostCharacters)}</utility_space>"), GeniusCodes.TooMuchXml, "the file has 1000031 characters, more than 1000000");

    [Test]
    public void Elements_that_lie_too_deep_are_refused() =>
        AssertRefused(GeniusFiles.ReadDomain(string.Concat(Enumerable.Repeat("<objective>", 90_000))), GeniusCodes.TooMuchXml, "elements lie more than 16 deep here");

    [Test]
    public void Too_many_elements_are_refused() =>
        AssertRefused(GeniusFiles.ReadDomain($"<utility_space>{string.Concat(Enumerable.Repeat("<item/>", XmlTreeReader.MostElements))}</utility_space>"), GeniusCodes.TooMuchXml, "the file has more than 100000 elements");

    [Test]
    public void Too_many_outcomes_are_refused_before_they_are_made()
    {
        var issues = string.Concat(Enumerable.Range(1, 30).Select(index => $"<issue index=\"{index}\" name=\"i{index}\" type=\"integer\" lowerbound=\"1\" upperbound=\"1000\"/>"));
        AssertRefused(GeniusFiles.ReadDomain($"<utility_space><objective>{issues}</objective></utility_space>"), GeniusCodes.TooMuchXml, "the domain has more than 1,000,000 outcomes");
    }

    [TestCase("")]
    [TestCase("no xml at all")]
    [TestCase("<utility_space>&unknown;</utility_space>")]
    [TestCase("<utility_space a=\"1\" a=\"2\"/>")]
    [TestCase("<utility_space>\0</utility_space>")]
    public void What_is_no_XML_is_refused(string text) => Assert.That(GeniusFiles.ReadDomain(text).Problems.Sorted().Single().Code, Is.EqualTo(GeniusCodes.NotXml));

    [Test]
    public void However_the_files_are_broken_the_answer_is_a_profile_or_problems_inside_them() =>
        Gen.Select(Mutation.Gen.Array[0, 3], Mutation.Gen.Array[0, 3]).Sample(
            (onDomain, onProfile) =>
            {
                var (domain, problems) = GeniusFiles.ReadDomain(Apply(onDomain, GeniusFiles.Domain));
                Assert.That(domain is null, Is.EqualTo(problems.HasErrors));
                if (domain is null)
                    return;
                var profile = new GeniusProfileReader(domain, problems).Read("Seller", new Source("profile.xml", Apply(onProfile, GeniusFiles.Seller)));
                Assert.That(profile is null, Is.EqualTo(problems.HasErrors));
                Assert.That(ProblemPrinter.Print(problems, "f").Split('\n'), Has.Length.LessThan(70).And.All.Length.LessThan(400));
            },
            seed: "0000KQnYTiR3",
            iter: 3000);

    private static string Apply(IEnumerable<Mutation> mutations, string text) => mutations.Aggregate(text, (broken, mutation) => mutation.Apply(broken));

    private static void AssertDocumentType(GeniusDomain? domain, ProblemList problems)
    {
        Assert.That(domain, Is.Null);
        var text = ProblemPrinter.Print(problems, "domain.xml");
        Assert.That(text, Does.StartWith("domain.xml:1:").And.Contain("error TT070  a document type is not read").And.Contain("delete the document type").And.Not.Contain("the secret"));
    }

    private static void AssertRefused((GeniusDomain? Domain, ProblemList Problems) reading, ProblemCode code, string cause)
    {
        Assert.That(reading.Domain, Is.Null);
        var problem = reading.Problems.Sorted()[0];
        Assert.That((problem.Code, problem.Cause), Is.EqualTo((code, cause)));
    }
}
