using System.Collections.Immutable;
using System.Globalization;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Genius;

/// <summary>Reads the domain: issues and their options.</summary>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class GeniusDomainReader(ProblemList problems)
{
    private readonly GeniusText _text = new(problems);

    /// <summary>The domain; null where something is wrong with it.</summary>
    public GeniusDomain? Read(Source source)
    {
        if (_text.SpaceOf(source) is not { } space)
            return null;
        var issues = GeniusText.IssuesIn(space).Select(found => IssueOf(found.Issue)).OfType<GeniusIssue>().ToImmutableArray();
        CheckIndices(issues);
        CheckSize(issues, space);
        return problems.HasErrors ? null : new GeniusDomain(space.All("objective").FirstOrDefault()?.TextOf("name") ?? "", issues);
    }

    private GeniusIssue? IssueOf(XmlElement issue)
    {
        var index = _text.Whole(issue, "index");
        var name = issue.TextOf("name");
        if (name is null)
            _text.Refuse(issue, "name", "a name");
        var type = issue.TextOf("type") ?? issue.TextOf("etype") ?? "discrete";
        var options = type switch
        {
            "discrete" => Items(issue),
            "integer" => Range(issue),
            _ => Unknown(issue, type),
        };
        return index is null || name is null || options is null ? null : new GeniusIssue(index.Value, name, options.Value, type == "integer", issue.Mark);
    }

    private ImmutableArray<string>? Unknown(XmlElement issue, string type)
    {
        var mark = (issue.Find("type") ?? issue.Find("etype"))!.Mark;
        problems.Add(GeniusCodes.Unsupported, mark, $"issues of type {Printable.Quote(type)} are not read", "give its options one by one, or as type integer");
        return null;
    }

    private ImmutableArray<string>? Items(XmlElement issue)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in issue.All("item"))
        {
            if (item.TextOf("value") is not { Length: <= OutcomeKeys.LongestName } value)
                _text.Refuse(item, "value", FormattableString.Invariant($"the name of an option, at most {OutcomeKeys.LongestName} characters"));
            else if (!seen.Add(value))
                problems.Add(GeniusCodes.BadAttribute, item.Find("value")!.Mark, $"the option {Printable.Quote(value)} is there already");
        }

        return Fits(issue, seen.Count) ? [.. issue.All("item").Select(item => item.TextOf("value")).OfType<string>()] : null;
    }

    private ImmutableArray<string>? Range(XmlElement issue)
    {
        var bounds = issue.Find("lowerbound") is null && issue.All("range").FirstOrDefault() is { } range ? range : issue;
        if (_text.Whole(bounds, "lowerbound") is not { } low || _text.Whole(bounds, "upperbound") is not { } high || !Fits(issue, (long)high - low + 1))
            return null;
        return [.. Enumerable.Range(low, high - low + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))];
    }

    private bool Fits(XmlElement issue, long options)
    {
        if (options < 1)
            problems.Add(GeniusCodes.NotGenius, issue.Mark, "this issue has no options", "list them as <item index=\"1\" value=\"...\"/>");
        else if (options > OutcomeKeys.MostOptions)
            problems.Add(GeniusCodes.TooMuchXml, issue.Mark, $"this issue has {options} options, {OutcomeKeys.MostOptions} fit");
        return options is >= 1 and <= OutcomeKeys.MostOptions;
    }

    private void CheckIndices(ImmutableArray<GeniusIssue> issues)
    {
        var seen = new HashSet<int>();
        foreach (var issue in issues.Where(issue => !seen.Add(issue.Index)))
            problems.Add(GeniusCodes.BadAttribute, issue.Mark, $"the index {issue.Index} is taken by another issue");
    }

    private void CheckSize(ImmutableArray<GeniusIssue> issues, XmlElement space)
    {
        if (issues.Length > OutcomeKeys.MostIssues)
            problems.Add(GeniusCodes.TooMuchXml, space.Mark, $"the domain has {issues.Length} issues, {OutcomeKeys.MostIssues} fit");
        if (OutcomeSpace.CountOf(issues.Select(issue => issue.Options.Length)) > OutcomeSpace.MostOutcomes)
            problems.Add(GeniusCodes.TooMuchXml, space.Mark, FormattableString.Invariant($"the domain has more than {OutcomeSpace.MostOutcomes:N0} outcomes"));
    }
}
