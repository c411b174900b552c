using System.Globalization;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>A setter proposes a policy to a pivot, who takes it if it is no further away than what holds otherwise.</summary>
internal sealed class WinSetFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("pivot", "setter", "q");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known) =>
        known.List("q").Select(q => (string.Create(CultureInfo.InvariantCulture, $"x_q{q}"), PolicyOf(known, q)));

    private static double PolicyOf(KnownCase known, double reversion)
    {
        var table = new BargainTable { Protocol = new Protocol(ProtocolKind.AlternatingOffers) { Over = Stake.Line, Rounds = 1, IsOneSided = true } };
        table.Strategy(0, "ultimatum").Strategy(1, "reservation").Term(0, TermParameters.Ideal, known.Input("setter")).Term(1, TermParameters.Ideal, known.Input("pivot"));
        table.Term(0, TermParameters.NoDeal, -Math.Abs(reversion - known.Input("setter"))).Term(1, TermParameters.NoDeal, -Math.Abs(reversion - known.Input("pivot")));
        var state = table.Play();
        Assert.That(state.Facts.End, Is.EqualTo(BargainEnd.Agreement));
        return state.Public.Standing[0];
    }
}
