using System.Collections.Immutable;
using TradeTalks.Sim.Measures;

namespace TradeTalks.Sim.Table;

/// <summary>One line of a package: a part of an issue whose granted share counts linearly for both sides.</summary>
/// <param name="Issue">Index of the issue it belongs to.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="List">Index of the tariff list (steps and cuts), else -1.</param>
/// <param name="Step">Index of the step on that list (steps), else -1.</param>
/// <param name="Tier">Index of the tier among all tiers of the table (issues with tiers), else -1.</param>
/// <param name="Amount">Size of the whole segment in its own unit.</param>
/// <param name="InMini">Whether the mini agenda holds it.</param>
/// <param name="InComprehensive">Whether the comprehensive agenda holds it.</param>
public sealed record Segment(int Issue, IssueKind Kind, int List, int Step, int Tier, double Amount, bool InMini, bool InComprehensive)
{
    /// <summary>The segments of a table, in the order of its issues, tariff lists and tiers.</summary>
    /// <param name="talks">The table.</param>
    /// <param name="lists">All tariff lists of the scenario.</param>
    public static ImmutableArray<Segment> Of(Talks talks, ImmutableArray<TariffList> lists)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var tier = 0;
        for (var issue = 0; issue < talks.Issues.Length; issue++)
        {
            var described = talks.Issues[issue];
            foreach (var (list, step) in TariffSubjects(talks, described.Kind, lists))
                segments.Add(new Segment(issue, described.Kind, list, step, -1, 1, described.InMini, described.InComprehensive));
            foreach (var part in described.Tiers)
                segments.Add(new Segment(issue, described.Kind, -1, -1, tier++, part.Amount, described.InMini, described.InComprehensive));
        }

        return segments.ToImmutable();
    }

    /// <summary>Whether an agenda holds this segment.</summary>
    public bool IsOn(Agenda agenda) => agenda == Agenda.Mini ? InMini : InComprehensive;

    private static IEnumerable<(int List, int Step)> TariffSubjects(Talks talks, IssueKind kind, ImmutableArray<TariffList> lists)
    {
        if (kind is not (IssueKind.ScheduledSteps or IssueKind.TariffCuts))
            yield break;
        for (var list = 0; list < lists.Length; list++)
        {
            if (!talks.Concerns(lists[list]))
                continue;
            if (kind == IssueKind.TariffCuts)
                yield return (list, -1);
            else
            {
                for (var step = 0; step < lists[list].Steps.Length; step++)
                    yield return (list, step);
            }
        }
    }
}
