using System.Collections.Immutable;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies.Acceptance;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The rules of acceptance a scenario can name beside a strategy. To add one, write its class and add its line.</summary>
public static class AcceptanceCatalogue
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<AcceptanceKind> All { get; } =
    [
        new("next", "Accepts what is worth at least the own next proposal (AC_next).", AcceptanceTerms.Source, AcceptNext.Parameters, static me => new AcceptNext(me)),
        new("previous", "Accepts what is worth at least the own last proposal (AC_prev).", AcceptanceTerms.Source, AcceptPrevious.Parameters, static me => new AcceptPrevious(me)),
        new("constant", "Accepts what is worth at least a fixed amount (AC_const).", AcceptanceTerms.Source, AcceptConstant.Parameters, static me => new AcceptConstant(me)),
        new("gap", "Accepts what is worth hardly less than the own last proposal (AC_gap).", AcceptanceTerms.Source, AcceptGap.Parameters, static me => new AcceptGap(me)),
        new("time", "Accepts anything from a moment on (AC_time).", AcceptanceTerms.Source, AcceptTime.Parameters, static me => new AcceptTime(me)),
        new("combi-max", "Accepts as next does, and from a moment on also the best that was offered of late (AC_combi with MAX).", AcceptanceTerms.Source, AcceptCombi.Parameters, static me => new AcceptCombi(me, ofBest: true)),
        new("combi-average", "Accepts as next does, and from a moment on also what is worth the mean of what was offered of late (AC_combi with AVG).", AcceptanceTerms.Source, AcceptCombi.Parameters, static me => new AcceptCombi(me, ofBest: false)),
    ];

    /// <summary>The rule with a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static AcceptanceKind Named(string name) =>
        All.FirstOrDefault(kind => kind.Name == name) ?? throw new ArgumentException($"No rule of acceptance is called '{name}'.", nameof(name));
}
