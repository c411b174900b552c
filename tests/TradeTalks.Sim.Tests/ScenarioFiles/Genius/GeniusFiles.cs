using TradeTalks.Sim.Cli.ScenarioFiles.Genius;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Genius;

/// <summary>A small domain in the form of GENIUS, written for these tests: a discrete and an integer issue, the second inside an objective of its own.</summary>
internal static class GeniusFiles
{
    public const string Domain = """
        <?xml version="1.0" encoding="UTF-8"?>
        <negotiation_template>
          <agent name="left over from an old version"/>
          <utility_space number_of_issues="2">
            <objective index="0" etype="objective" type="objective" description="" name="Soy talks">
              <issue index="1" etype="discrete" type="discrete" vtype="discrete" name="Soy purchases">
                <item index="1" value="none" cost="0" description="as before"/>
                <item index="2" value="20 bn &amp; more"></item>
                <item index="3" value="40 bn"></item>
              </issue>
              <objective index="2" name="Tariffs">
                <issue index="3" etype="integer" type="integer" vtype="integer" name="Tariff, %" lowerbound="10" upperbound="14"/>
              </objective>
            </objective>
          </utility_space>
        </negotiation_template>
        """;

    public const string Seller = """
        <utility_space>
          <objective index="0" etype="objective" type="objective" description="" name="Soy talks">
            <issue index="1" etype="discrete" type="discrete" vtype="discrete" name="Soy purchases">
              <item index="1" value="none" evaluation="0"/>
              <item index="2" value="20 bn &amp; more" evaluation="6"/>
              <item index="3" value="40 bn" evaluation="8.0"/>
            </issue>
            <weight index="1" value="0.7"></weight>
            <objective index="2" name="Tariffs">
              <issue index="3" type="integer" name="Tariff, %" lowerbound="10" upperbound="14">
                <evaluator ftype="linear" offset="1.1" slope="-0.25"/>
              </issue>
              <weight index="3" value="0.3"></weight>
            </objective>
          </objective>
          <discount_factor value="0.5"/>
          <reservation value="0.25"/>
        </utility_space>
        """;

    /// <summary>Values the purchases the other way round and the tariff too.</summary>
    public static string Buyer { get; } = Seller
        .Replace("value=\"none\" evaluation=\"0\"", "value=\"none\" evaluation=\"4\"", StringComparison.Ordinal)
        .Replace("evaluation=\"8.0\"", "evaluation=\"0\"", StringComparison.Ordinal)
        .Replace("evaluation=\"6\"", "evaluation=\"1\"", StringComparison.Ordinal)
        .Replace("offset=\"1.1\" slope=\"-0.25\"", "offset=\"0\" slope=\"0.25\"", StringComparison.Ordinal)
        .Replace("<discount_factor value=\"0.5\"/>", "", StringComparison.Ordinal)
        .Replace("<reservation value=\"0.25\"/>", "", StringComparison.Ordinal);

    public static (GeniusDomain? Domain, ProblemList Problems) ReadDomain(string text)
    {
        var problems = new ProblemList();
        return (new GeniusDomainReader(problems).Read(new Source("domain.xml", text)), problems);
    }

    public static (GeniusProfile? Profile, ProblemList Problems) ReadProfile(string text)
    {
        var (domain, problems) = ReadDomain(Domain);
        return (new GeniusProfileReader(domain!, problems).Read("Seller", new Source("profile.xml", text)), problems);
    }
}
