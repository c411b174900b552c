using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;

namespace TradeTalks.Sim.Sides.Strategies.Acceptance;

/// <summary>Accepts whatever is worth no less than having no agreement, from a moment on: AC_time.</summary>
/// <param name="me">Its numbers in this replication.</param>
public sealed class AcceptTime(ParameterValues me) : IAcceptanceRule
{
    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>The moment.</summary>
    public static Parameter From { get; } = AcceptanceTerms.AddTime(Parameters, "Acceptance: time");

    /// <inheritdoc/>
    public bool Accepts(in BargainView view, in Weighed weighed) => view.Public.RelativeTime >= me[From];
}
