using System.Collections.Immutable;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>One course of the talks at a table over issues, as places in the plane of utilities.</summary>
/// <param name="Sides">The sides, in the order of their seats.</param>
/// <param name="Map">Where agreements can lie.</param>
/// <param name="Utilities">What outcomes are worth.</param>
/// <param name="Offers">Offers, in order.</param>
/// <param name="Agreed">Number of the outcome agreed; null without agreement.</param>
/// <param name="Round">The round in which the table ended, from 1.</param>
internal sealed record UtilityPlane(ImmutableArray<string> Sides, DealMap Map, UtilityTable Utilities, ImmutableArray<PlacedOffer> Offers, int? Agreed, int Round)
{
    /// <summary>The solutions with their names, in the order of the reference page.</summary>
    public static ImmutableArray<(Solution Solution, string Name)> Solutions { get; } =
    [
        (Solution.Nash, "Nash"), (Solution.KalaiSmorodinsky, "Kalai-Smorodinsky"), (Solution.Egalitarian, "egalitarian"), (Solution.Utilitarian, "utilitarian"), (Solution.RelativeUtilitarian, "relative utilitarian"),
    ];

    /// <summary>The course of a table; null where a pie is divided.</summary>
    public static UtilityPlane? Of(TalksState state, BargainState table, Chronicle chronicle)
    {
        if (table.Deals() is not { } map || table.Public.Domain is not OutcomeDomain outcomes)
            return null;
        var index = state.Tables.Length + table.Index;
        var offers = chronicle.Entries.Where(entry => entry.What == Occurrence.Proposed && entry.Table == index)
            .Select(entry => new PlacedOffer(table.Bargain.Parties.IndexOf(entry.Side), entry.Proposal.Outcome, (int)entry.Second));
        var facts = table.Facts;
        return new UtilityPlane(
            [.. table.Bargain.Parties.Select(side => state.Scenario.Sides[side].Id)],
            map,
            outcomes.Utilities,
            [.. offers],
            facts.End.IsDeal() ? table.Public.Standing.Outcome : null,
            facts.EndRound + 1);
    }

    /// <summary>The points of the solutions, each with the names of all solutions that single it out.</summary>
    public IEnumerable<(int Outcome, string Names)> Points() =>
        Solutions.Where(solution => Map.Point(solution.Solution) >= 0).GroupBy(solution => Map.Point(solution.Solution)).Select(group => (group.Key, string.Join(", ", group.Select(solution => solution.Name))));
}

/// <summary>An offer with its place.</summary>
/// <param name="Seat">Who made it.</param>
/// <param name="Outcome">Number of the outcome offered.</param>
/// <param name="Round">The round, from 1.</param>
internal readonly record struct PlacedOffer(int Seat, int Outcome, int Round);
