using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Sides;

/// <summary>The probability one side gives to the other being willing to close, kept as log-odds that fall back to their resting level.</summary>
/// <remarks>
/// Between news the distance from the resting level shrinks by the factor <c>belief_memory</c> a day; it is brought up to date only when read or moved, so forgetting is applied once.
/// </remarks>
public struct Belief
{
    private double _resting;
    private double _logMemory;
    private double _bound;
    private double _distance;
    private SimTime _asOf;
    private SimTime _readAt;
    private double _read;
    private double _mood;

    /// <summary>The belief at the start: its resting level.</summary>
    /// <param name="me">The side's parameters.</param>
    public static Belief AtStart(ParameterValues me) => new()
    {
        _resting = LogOdds(me[SideParameters.Belief]),
        _logMemory = PortableMath.Log(me[BeliefMemory]),
        _bound = me[BeliefBound],
        _readAt = Never,
    };

    /// <summary>The belief at a moment, 0 to 1; remembered, because decisions read it several times.</summary>
    /// <param name="time">Not before the last news.</param>
    public double At(SimTime time)
    {
        if (time == _readAt)
            return _read;
        _mood = MoodAt(time);
        (_readAt, _read) = (time, Logistic.Of(_resting + _mood));
        return _read;
    }

    /// <summary>How far the log-odds stand above their resting level at a moment; negative below it.</summary>
    /// <param name="time">Not before the last news.</param>
    public readonly double MoodAt(SimTime time)
    {
        if (time == _readAt)
            return _mood;
        var days = time.DaysSince(_asOf);
        return _distance == 0 || days == 0 ? _distance : _distance * PortableMath.Exp(_logMemory * days);
    }

    /// <summary>The log-odds at a moment.</summary>
    /// <param name="time">Not before the last news.</param>
    public readonly double LogOddsAt(SimTime time) => _resting + MoodAt(time);

    /// <summary>Moves the belief by a piece of news.</summary>
    /// <param name="logOdds">Change of the log-odds; positive is good news.</param>
    /// <param name="time">When the news arrives, not before the last one.</param>
    public void Move(double logOdds, SimTime time)
    {
        _distance = Math.Clamp(_resting + MoodAt(time) + logOdds, -_bound, _bound) - _resting;
        (_asOf, _readAt) = (time, Never);
    }

    /// <summary>What a signal says about two possibilities: how much likelier the first makes it than the second, as a change of log-odds.</summary>
    /// <param name="ifTrue">Probability of the signal if what is believed is true, above 0.</param>
    /// <param name="ifNot">Its probability if not, above 0.</param>
    public static double Evidence(double ifTrue, double ifNot) => PortableMath.Log(ifTrue / ifNot);

    private static SimTime Never => new(long.MinValue);

    private static double LogOdds(double probability) => PortableMath.Log(probability / (1 - probability));
}
