using System.Collections.Immutable;
using TradeTalks.Sim.Measures;

namespace TradeTalks.Sim.Table;

/// <summary>One line of a package: a part of an issue whose granted share counts linearly for both sides.</summary>
/// <param name="Issue">Index of the issue it belongs to.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="List">Index of the tariff list (steps and cuts), else -1.</param>
/// <param name="Tier">Index of the tier among all tiers of the table (issues with tiers), else -1.</param>
/// <param name="Amount">Size of the whole segment in its own unit.</param>
/// <param name="InMini">Whether the mini agenda holds it.</param>
/// <param name="InComprehensive">Whether the comprehensive agenda holds it.</param>
public sealed record Segment(int Issue, IssueKind Kind, int List, int Tier, double Amount, bool InMini, bool InComprehensive)
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
            foreach (var list in TariffSubjects(talks, described.Kind, lists))
                segments.Add(new Segment(issue, described.Kind, list, -1, 1, described.InMini, described.InComprehensive));
            foreach (var part in described.Tiers)
                segments.Add(new Segment(issue, described.Kind, -1, tier++, part.Amount, described.InMini, described.InComprehensive));
        }

        return segments.ToImmutable();
    }

    /// <summary>Whether an agenda holds this segment.</summary>
    public bool IsOn(Agenda agenda) => agenda == Agenda.Mini ? InMini : InComprehensive;

    /// <summary>The lists a tariff issue is about: for steps those on which one may lie ahead, as a whole; for cuts all.</summary>
    private static IEnumerable<int> TariffSubjects(Talks talks, IssueKind kind, ImmutableArray<TariffList> lists) =>
        kind.ComesFromTariffs()
            ? Enumerable.Range(0, lists.Length).Where(list => talks.Concerns(lists[list]) && (kind == IssueKind.TariffCuts || lists[list].MayRise))
            : [];
}
