using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The imposer's decision on the eve of a scheduled tariff step: carry it out or put it off.</summary>
/// <param name="OwnLoss">What the step costs the imposer itself, USD bn a year.</param>
/// <param name="TheirLoss">What it costs the target, as the imposer sees it, USD bn a year.</param>
/// <param name="Postponements">How often the step has been put off already.</param>
/// <remarks>
/// Carrying out presses the other side, which may soften it or harden it; putting off is a gesture that costs credibility (Schelling 1960, The Strategy of Conflict, ch. 2, on threats that must be carried out).
/// </remarks>
public readonly record struct DeadlineChoice(double OwnLoss, double TheirLoss, int Postponements)
{
    /// <summary>The probability that the step is put off.</summary>
    /// <param name="view">What the imposer sees at the table with the target.</param>
    public double PutsOff(View view)
    {
        var me = view.Me;
        var belief = view.Belief;
        var gain = PoliticalAgent.ShareTarget(view) * view.Surplus(Agenda.Mini);

        var afterGesture = belief + (me[GoodwillResponse] * (1 - belief));
        var putOff = (afterGesture * gain) - (me[BluffCost] * (1 + Postponements));

        var afterPressure = belief + (me[SoftResponse] * (1 - belief) * (1 - belief)) - (me[HardResponse] * belief);
        var chip = me[ThreatValue] * TheirLoss * afterPressure;
        var cost = (OwnLoss * (1 - afterPressure)) - (me[Burden] * view.Seat.Disagreement);
        var carryOut = (afterPressure * gain) + chip - cost + (me[Anger] * (1 - belief));

        return Logistic.Of(2 * me[ChoicePrecision] * (putOff - carryOut));
    }
}
