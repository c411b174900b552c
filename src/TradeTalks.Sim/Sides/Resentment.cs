using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Sides;

/// <summary>What affronts of the other side take off the worth of any agreement with it; fades by the factor <c>resentment_memory</c> a day.</summary>
/// <remarks>
/// Anger makes people refuse what would leave them better off: Pillutla and Murnighan (1996), Organizational Behavior and Human Decision Processes 68:208.
/// A public angered by a provocation wants resolve: Weiss and Dafoe (2019), International Studies Quarterly 63:963.
/// </remarks>
public struct Resentment
{
    private double _level;
    private double _logMemory;
    private SimTime _asOf;

    /// <summary>How much an agreement loses at a moment, USD bn a year, not negative.</summary>
    /// <param name="time">Not before the last affront.</param>
    public readonly double At(SimTime time) => _level == 0 || time == _asOf ? _level : _level * PortableMath.Exp(_logMemory * time.DaysSince(_asOf));

    /// <summary>Feels an affront.</summary>
    /// <param name="me">The side's parameters.</param>
    /// <param name="time">Not before the last affront.</param>
    public void Feel(ParameterValues me, SimTime time) =>
        (_level, _logMemory, _asOf) = (At(time) + me[SideParameters.Resentment], PortableMath.Log(me[ResentmentMemory]), time);
}
