using TradeTalks.Sim.Economy.Policy;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>The patience a truce needs that only the threat of its end upholds.</summary>
internal sealed class SelfEnforcementFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("T", "R", "P");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known) =>
        [("delta_star", new SelfEnforcement(known.Input("T"), known.Input("R"), known.Input("P")).CriticalFactor)];
}

/// <summary>The difference between tariffs that two governments with lobbies have settled in talks.</summary>
internal sealed class NegotiatedGapFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("home", "foreign");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known) => [("gap", Lobbying.NegotiatedGap(Of(known, "home"), Of(known, "foreign")))];

    private static Lobbying Of(KnownCase known, string country)
    {
        double Number(string name) => known.Raw(country).GetProperty(name).GetDouble();
        return new Lobbying(Number("I"), Number("aL"), Number("a"), Number("X_over_pMprime"));
    }
}
