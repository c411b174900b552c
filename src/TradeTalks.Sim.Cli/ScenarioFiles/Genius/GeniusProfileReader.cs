using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Genius;

/// <summary>Reads a profile against its domain.</summary>
/// <remarks>
/// As GENIUS reads it: an option's value is its evaluation divided by the largest of its issue; an integer issue's is offset + slope x (number - lower bound), kept within 0 to 1; weights are taken as they are written.
/// </remarks>
/// <param name="domain">The domain.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class GeniusProfileReader(GeniusDomain domain, ProblemList problems)
{
    private const double LeastLargest = 0.00001;
    private const double Largest = 1e9;
    private const double LeastDiscountFactor = 1e-9;
    private const double MostWeight = 1 + 1e-6;

    private readonly GeniusText _text = new(problems);

    /// <summary>The profile; null where something is wrong with it.</summary>
    /// <param name="name">Name of the party.</param>
    /// <param name="source">Its file.</param>
    public GeniusProfile? Read(string name, Source source)
    {
        if (_text.SpaceOf(source) is not { } space)
            return null;
        if (space.TextOf("type") is { } type && type.Contains("NONLINEAR", StringComparison.OrdinalIgnoreCase))
            problems.Add(GeniusCodes.Unsupported, space.Find("type")!.Mark, "utilities with constraints are not read", "give a weighted sum");
        var found = IssuesByIndex(space);
        foreach (var missing in domain.Issues.Where(issue => !found.ContainsKey(issue.Index)))
            problems.Add(GeniusCodes.Mismatch, space.Mark, $"the issue {Printable.Quote(missing.Name)} with index {missing.Index} is missing");
        var valued = domain.Issues.Where(issue => found.ContainsKey(issue.Index)).Select(issue => (Weight: WeightOf(found[issue.Index]), Values: ValuesOf(issue, found[issue.Index].Issue))).ToList();
        WarnOfWeights(space, valued.Sum(issue => issue.Weight));
        var (discount, reservation) = (DiscountOf(space), ReservationOf(space));
        return problems.HasErrors ? null : new GeniusProfile(name, [.. valued.Select(issue => issue.Weight)], [.. valued.Select(issue => issue.Values)], discount, reservation);
    }

    private Dictionary<int, (XmlElement Issue, XmlElement Parent)> IssuesByIndex(XmlElement space)
    {
        var found = new Dictionary<int, (XmlElement, XmlElement)>();
        foreach (var (issue, parent) in GeniusText.IssuesIn(space))
        {
            if (_text.Whole(issue, "index") is not { } index)
                continue;
            if (domain.Issues.FirstOrDefault(known => known.Index == index) is not { } known)
                problems.Add(GeniusCodes.Mismatch, issue.Mark, $"the domain has no issue with index {index}");
            else if (issue.TextOf("name") is { } name && name != known.Name)
                problems.Add(GeniusCodes.Mismatch, issue.Find("name")!.Mark, $"issue {index} is called {Printable.Quote(known.Name)} in the domain");
            else if (!found.TryAdd(index, (issue, parent)))
                problems.Add(GeniusCodes.BadAttribute, issue.Mark, $"the index {index} is taken by another issue");
        }

        return found;
    }

    private double WeightOf((XmlElement Issue, XmlElement Parent) found)
    {
        var index = found.Issue.TextOf("index");
        var weight = found.Parent.All("weight").FirstOrDefault(weight => weight.TextOf("index") == index);
        if (weight is not null)
            return _text.Number(weight, "value", 0, Largest) ?? 0;
        problems.Add(GeniusCodes.Mismatch, found.Issue.Mark, "this issue has no weight", $"add <weight index=\"{index}\" value=\"...\"/> beside it");
        return 0;
    }

    /// <summary>GENIUS never gives more than 1, whatever the weights add up to.</summary>
    private void WarnOfWeights(XmlElement space, double sum)
    {
        if (sum > MostWeight)
            problems.Add(new Problem(GeniusCodes.BadAttribute, space.Mark, FormattableString.Invariant($"the weights add up to {sum:0.####}: GENIUS cuts utilities off at 1, here they go above")) { Severity = Severity.Warning });
    }

    private ImmutableArray<double> ValuesOf(GeniusIssue known, XmlElement issue)
    {
        if (known.IsInteger)
            return Line(known, issue);
        var values = new double?[known.Options.Length];
        foreach (var item in issue.All("item"))
        {
            var place = item.TextOf("value") is { } option ? known.Options.IndexOf(option) : -1;
            if (place < 0)
                problems.Add(GeniusCodes.Mismatch, item.Find("value")?.Mark ?? item.Mark, $"the domain has no such option of {Printable.Quote(known.Name)}", NearestOption(item, known));
            else
                values[place] = _text.Number(item, "evaluation", 0, Largest) ?? 0;
        }

        return Normalised(known, issue, values);
    }

    /// <summary>Evaluations by the largest of them; reports options without one.</summary>
    private ImmutableArray<double> Normalised(GeniusIssue known, XmlElement issue, double?[] evaluations)
    {
        for (var option = 0; option < evaluations.Length; option++)
        {
            if (evaluations[option] is null)
                problems.Add(GeniusCodes.Mismatch, issue.Mark, $"the option {Printable.Quote(known.Options[option])} is not valued");
        }

        var largest = evaluations.Max() ?? 0;
        return [.. evaluations.Select(evaluation => largest < LeastLargest ? 0 : (evaluation ?? 0) / largest)];
    }

    private ImmutableArray<double> Line(GeniusIssue known, XmlElement issue)
    {
        if (issue.All("evaluator").FirstOrDefault() is not { } line)
        {
            problems.Add(GeniusCodes.Mismatch, issue.Mark, "this issue has no evaluator", "add <evaluator ftype=\"linear\" offset=\"0\" slope=\"0.1\"/>");
            return [];
        }

        var offset = _text.Number(line, "offset", -Largest, Largest) ?? 0;
        var slope = _text.Number(line, "slope", -Largest, Largest) ?? 0;
        return [.. Enumerable.Range(0, known.Options.Length).Select(step => Math.Clamp(offset + (slope * step), 0, 1))];
    }

    private static string? NearestOption(XmlElement item, GeniusIssue known) =>
        item.TextOf("value") is { } value && NearestName.Find(value, known.Options) is { } near ? $"did you mean {Printable.Quote(near)}?" : null;

    /// <summary>The discount factor; 0 means none in GENIUS.</summary>
    private double DiscountOf(XmlElement space)
    {
        if (space.All("discount_factor").FirstOrDefault() is not { } element)
            return 1;
        var factor = _text.Number(element, "value", 0, 1) ?? 1;
        if (factor is > 0 and < LeastDiscountFactor)
            _text.Refuse(element, "value", FormattableString.Invariant($"0 or at least {LeastDiscountFactor}"));
        return factor == 0 ? 1 : factor;
    }

    private double ReservationOf(XmlElement space) =>
        space.All("reservation").FirstOrDefault() is { } element ? _text.Number(element, "value", 0, 1) ?? 0 : 0;
}
