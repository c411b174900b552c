using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>What a package grants, issue by issue.</summary>
internal static class PackageWords
{
    private const double Whole = 1 - 1e-9;

    /// <summary>The package of an entry: purchases 47 of 100 bn USD/yr; new-tariffs held off on us-list-4b.</summary>
    public static string Of(Names names, ChronicleEntry entry)
    {
        var issues = Issues(names, entry).Where(words => words is not null).ToList();
        return issues.Count == 0 ? "nothing" : string.Join("; ", issues);
    }

    /// <summary>What is different from an earlier package of the same agenda.</summary>
    public static string Changes(Names names, ChronicleEntry before, ChronicleEntry entry)
    {
        var issues = names.Talks(entry).Issues;
        var changes = Issues(names, before).Zip(Issues(names, entry))
            .Select((words, issue) => words.First == words.Second ? null : words.Second ?? $"no {issues[issue].Id}")
            .Where(words => words is not null)
            .ToList();
        return changes.Count == 0 ? "the same" : $"as before but {string.Join("; ", changes)}";
    }

    /// <summary>For each issue of the table what is granted; null for nothing.</summary>
    private static IEnumerable<string?> Issues(Names names, ChronicleEntry entry)
    {
        var granted = Granted(names, entry).ToLookup(part => part.Segment.Issue);
        return names.Talks(entry).Issues.Select((issue, place) => granted.Contains(place) ? Issue(names, issue, Full(names, entry, place), [.. granted[place]]) : null);
    }

    private static IEnumerable<Part> Granted(Names names, ChronicleEntry entry)
    {
        var segments = names.Segments(entry);
        for (var segment = 0; segment < segments.Length; segment++)
        {
            if (segments[segment].IsOn(entry.Agenda) && entry.Package[segment] > 0)
                yield return new Part(segments[segment], entry.Package[segment]);
        }
    }

    private static double Full(Names names, ChronicleEntry entry, int issue) => names.Segments(entry).Where(segment => segment.Issue == issue).Sum(segment => segment.Amount);

    private static string Issue(Names names, Issue issue, double full, IReadOnlyList<Part> parts)
    {
        var granted = parts.Sum(part => part.Share * part.Segment.Amount);
        return issue.Kind switch
        {
            IssueKind.ScheduledSteps => $"{issue.Id} held off on {Lists(names, parts)}",
            IssueKind.TariffCuts => $"{issue.Id} of {Lists(names, parts)}",
            IssueKind.Purchases => $"{issue.Id} {Amounts.Bare(granted)} of {Amounts.Money(full)}/yr",
            IssueKind.Reforms or IssueKind.EntityRelief or IssueKind.Other => $"{issue.Id} {(granted >= Whole * full ? "in full" : Amounts.Share(granted / full))}",
            _ => throw new InvalidOperationException($"No words are known for {issue.Kind}."),
        };
    }

    private static string Lists(Names names, IEnumerable<Part> parts) => string.Join(", ", parts.Select(part => List(names, part)));

    private static string List(Names names, Part part) => $"{names.TariffList(part.Segment.List).Id}{(part.Share >= Whole ? "" : $" ({Amounts.Share(part.Share)})")}";

    private readonly record struct Part(Segment Segment, double Share);
}
