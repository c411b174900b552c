using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Sides.Strategies.Acceptance;

/// <summary>Accepts what is worth at least what it would itself propose next: AC_next, scale x worth + offset at least worth of the own next offer.</summary>
/// <param name="me">Its numbers in this replication.</param>
public sealed class AcceptNext(ParameterValues me) : IAcceptanceRule
{
    private const string Group = "Acceptance: next";

    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>The factor on the worth of the offer.</summary>
    public static Parameter Scale { get; } = AcceptanceTerms.AddScale(Parameters, Group);

    /// <summary>What is added to the worth of the offer.</summary>
    public static Parameter Offset { get; } = AcceptanceTerms.AddOffset(Parameters, Group);

    /// <inheritdoc/>
    public bool Accepts(in BargainView view, in Weighed weighed) => Grain.Reaches((me[Scale] * weighed.Offered) + me[Offset], weighed.Next);
}
