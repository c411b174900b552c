using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Sides.Strategies.Acceptance;

/// <summary>Accepts what is worth at least a fixed amount: AC_const.</summary>
/// <param name="me">Its numbers in this replication.</param>
public sealed class AcceptConstant(ParameterValues me) : IAcceptanceRule
{
    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>The amount.</summary>
    public static Parameter Level { get; } = AcceptanceTerms.AddWorth(Parameters, "Acceptance: constant", "level", 0.9, $"one of the levels tried in {AcceptanceTerms.Source}, for utilities of 0 to 1", "What an offer has to be worth, in the unit of the side's payoffs.");

    /// <inheritdoc/>
    public bool Accepts(in BargainView view, in Weighed weighed) => Grain.Reaches(weighed.Offered, me[Level]);
}
