using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Sides.Strategies.Acceptance;

/// <summary>Accepts what is worth hardly less than what it has itself proposed last: AC_gap. Before its first proposal it accepts nothing.</summary>
/// <param name="me">Its numbers in this replication.</param>
public sealed class AcceptGap(ParameterValues me) : IAcceptanceRule
{
    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>The largest gap.</summary>
    public static Parameter Gap { get; } = AcceptanceTerms.AddWorth(Parameters, "Acceptance: gap", "gap", 0.1, $"one of the gaps tried in {AcceptanceTerms.Source}, for utilities of 0 to 1", "How much less than the own last proposal an offer may be worth, in the unit of the side's payoffs.");

    /// <inheritdoc/>
    public bool Accepts(in BargainView view, in Weighed weighed) => Grain.Reaches(weighed.Offered, weighed.Last - me[Gap]);
}
