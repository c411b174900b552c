using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table.Outcomes;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments;

/// <summary>How good an agreement over issues is: how far it lies from the frontier and from the points theory singles out, and what of the surplus it brings.</summary>
internal static class DealColumns
{
    private static readonly (Solution Solution, string Name, string Title)[] Points =
    [
        (Solution.Nash, "nash", "the Nash point"),
        (Solution.KalaiSmorodinsky, "kalai_smorodinsky", "the Kalai-Smorodinsky point"),
        (Solution.Egalitarian, "egalitarian", "the egalitarian point"),
        (Solution.Utilitarian, "utilitarian", "the utilitarian point"),
        (Solution.RelativeUtilitarian, "relative_utilitarian", "the relative utilitarian point"),
    ];

    /// <summary>The columns of a table; none where a pie is divided.</summary>
    public static IEnumerable<OutcomeColumn> Of(Scenario scenario, int table, string at)
    {
        var bargain = scenario.Bargains[table];
        if (bargain.Issues.IsEmpty)
            return [];
        var id = bargain.Id;
        return
        [
            new($"{id}.outcome", $"number of the outcome agreed{at}", Quantity.Number, "", state => IfDeal(state, table, (_, outcome) => outcome)) { IsShown = false },
            new($"{id}.distance_to_frontier", $"distance to the frontier{at} (if deal)", Quantity.Number, "", state => IfDeal(state, table, (map, outcome) => map.DistanceToFrontier(outcome))),
            .. Points.Select(point => new OutcomeColumn($"{id}.distance_to_{point.Name}", $"distance to {point.Title}{at} (if deal)", Quantity.Number, "", state => IfDeal(state, table, (map, outcome) => map.DistanceTo(point.Solution, outcome))) { IsShown = point.Solution == Solution.Nash }),
            new($"{id}.share_of_surplus", $"share of the surplus{at} (if deal)", Quantity.Share, "", state => IfDeal(state, table, (map, outcome) => map.ShareOfSurplus(outcome))),
            .. bargain.Parties.Select((side, seat) => new OutcomeColumn($"{id}.gain_share_of_{scenario.Sides[side].Id}", $"{scenario.Sides[side].Id} share of the gains{at} (if deal)", Quantity.Share, "", state => IfDeal(state, table, (map, outcome) => map.ShareOfGains(seat, outcome)))
            {
                IsShown = false,
                Role = bargain.Parties.Length == 2 ? OutcomeRole.ShareOfGain : OutcomeRole.None,
                Table = scenario.Talks.Length + table,
                Party = scenario.Sides[side].Id,
            }),
        ];
    }

    private static double IfDeal(TalksState state, int table, Func<DealMap, int, double> read)
    {
        var bargain = state.Bargains[table];
        return bargain.Facts.End.IsDeal() ? read(bargain.Deals()!, bargain.Public.Standing.Outcome) : double.NaN;
    }
}
