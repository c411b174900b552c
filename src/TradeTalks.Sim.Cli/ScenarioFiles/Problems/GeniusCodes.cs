namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of negotiation domains in the XML form of GENIUS: TT070 to TT079.</summary>
internal static class GeniusCodes
{
    public static readonly ProblemCode NotXml = new(
        70,
        "the file is not plain XML",
        "The text could not be taken apart into elements and attributes. Most often a tag is not closed or a quote is missing. A document type (<!DOCTYPE ...>) is refused altogether: it can name other files and blow up a short text into a very long one, and no domain needs it.",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>\n<utility_space>&b;</utility_space>",
        "<utility_space></utility_space>");

    public static readonly ProblemCode TooMuchXml = new(
        71,
        "the domain is larger or deeper than can be played",
        "A file may have 100,000 elements, 16 deep; a domain 32 issues, 1,000 options an issue and 1,000,000 outcomes, all of which are kept in memory with their utilities.",
        "<issue index=\"1\" name=\"price\" type=\"integer\" lowerbound=\"0\" upperbound=\"1000000\"/>",
        "<issue index=\"1\" name=\"price\" type=\"integer\" lowerbound=\"0\" upperbound=\"100\"/>");

    public static readonly ProblemCode NotGenius = new(
        72,
        "the file is not a domain or profile of GENIUS",
        "A domain is <utility_space> with an <objective> that holds <issue> elements, mostly inside <negotiation_template>. A profile has the same issues with the evaluation of each item, the <weight> of each issue, and perhaps <discount_factor> and <reservation>.",
        "<html></html>",
        "<utility_space><objective index=\"0\"><issue index=\"1\" name=\"price\"><item index=\"1\" value=\"low\"/></issue></objective></utility_space>");

    public static readonly ProblemCode Unsupported = new(
        73,
        "the domain uses something that is not read here",
        "Issues of type discrete and integer are read, and utilities that are weighted sums. Issues of type real have no finite list of outcomes; give them as steps of type integer. Utilities with constraints are no weighted sums.",
        "<issue index=\"1\" name=\"price\" type=\"real\"/>",
        "<issue index=\"1\" name=\"price\" type=\"integer\" lowerbound=\"0\" upperbound=\"100\"/>");

    public static readonly ProblemCode Mismatch = new(
        74,
        "domain and profile do not fit together",
        "A profile values every option of every issue of its domain, and nothing else. Issues are matched by index, options by value.",
        "<item index=\"1\" value=\"low\"/>   in the domain\n<item index=\"1\" value=\"cheap\" evaluation=\"3\"/>   in the profile",
        "<item index=\"1\" value=\"low\"/>   in the domain\n<item index=\"1\" value=\"low\" evaluation=\"3\"/>   in the profile");

    public static readonly ProblemCode BadAttribute = new(
        75,
        "an attribute is missing or has no sense",
        "Numbers are written with a decimal point. Evaluations and weights are not negative; discount factor and reservation value lie between 0 and 1.",
        "<weight index=\"1\" value=\"0,5\"/>",
        "<weight index=\"1\" value=\"0.5\"/>");

    public static IEnumerable<ProblemCode> All => [NotXml, TooMuchXml, NotGenius, Unsupported, Mismatch, BadAttribute];
}
