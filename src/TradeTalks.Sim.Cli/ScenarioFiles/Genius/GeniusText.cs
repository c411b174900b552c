using System.Globalization;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Genius;

/// <summary>What domains and profiles have in common: issues anywhere below the root, and attributes that are numbers.</summary>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class GeniusText(ProblemList problems)
{
    private static readonly HashSet<string> Roots = new(StringComparer.Ordinal) { "negotiation_template", "utility_space" };
    private static readonly HashSet<string> Holders = new(StringComparer.Ordinal) { "negotiation_template", "utility_space", "objective" };

    /// <summary>The utility space of a file; null where there is none, which is reported.</summary>
    public XmlElement? SpaceOf(Source source)
    {
        if (XmlTreeReader.Read(source, problems) is not { } root)
            return null;
        var space = root.Name == "utility_space" ? root : root.All("utility_space").FirstOrDefault();
        if (!Roots.Contains(root.Name) || space is null || !IssuesIn(space).Any())
        {
            problems.Add(GeniusCodes.NotGenius, root.Mark, Roots.Contains(root.Name) ? "there is no issue in this file" : $"the element {Printable.Quote(root.Name)} does not begin a domain or profile", "a domain is a <utility_space> with issues");
            return null;
        }

        return space;
    }

    /// <summary>The issues below an element with the element each stands in, in the order of the file. Objectives inside objectives only group them.</summary>
    public static IEnumerable<(XmlElement Issue, XmlElement Parent)> IssuesIn(XmlElement element)
    {
        foreach (var child in element.Children)
        {
            if (child.Name == "issue")
                yield return (child, element);
            if (!Holders.Contains(child.Name))
                continue;
            foreach (var inner in IssuesIn(child))
                yield return inner;
        }
    }

    /// <summary>A whole number; null, with a problem, where there is none.</summary>
    public int? Whole(XmlElement element, string attribute)
    {
        if (int.TryParse(element.TextOf(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        Refuse(element, attribute, "a whole number");
        return null;
    }

    /// <summary>A number from a range; null, with a problem, where there is none.</summary>
    public double? Number(XmlElement element, string attribute, double lowest, double highest)
    {
        if (double.TryParse(element.TextOf(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
            return number;
        Refuse(element, attribute, FormattableString.Invariant($"a number from {lowest} to {highest}"));
        return null;
    }

    /// <summary>Reports an attribute.</summary>
    public void Refuse(XmlElement element, string attribute, string need)
    {
        var written = element.Find(attribute);
        problems.Add(GeniusCodes.BadAttribute, written?.Mark ?? element.Mark, $"'{attribute}' of <{element.Name}> needs {need}{(written is null ? "" : $", got {Printable.Quote(written.Value)}")}");
    }
}
