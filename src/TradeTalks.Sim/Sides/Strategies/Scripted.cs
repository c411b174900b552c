using System.Collections.Immutable;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Follows a dated list of moves, whatever the others do: for replaying what happened, and for tests.</summary>
/// <param name="moves">The moves, by day; before the first it proposes its best and accepts nothing.</param>
public sealed class Scripted(ImmutableArray<ScriptedMove> moves) : IBargainer
{
    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal) => view.Find(At(view.Public.Now).Demand * view.Best, ref proposal);

    /// <inheritdoc/>
    public Reply Answer(in BargainView view) => Reply.If(view.Reaches(At(view.Public.Now).AcceptsFrom * view.Best));

    /// <inheritdoc/>
    public double GivesInOn(in BargainView view)
    {
        foreach (var move in moves)
        {
            if (move.GivesIn)
                return move.Day;
        }

        return double.PositiveInfinity;
    }

    private ScriptedMove At(SimTime now)
    {
        var current = new ScriptedMove(0, 1, double.PositiveInfinity, GivesIn: false);
        foreach (var move in moves)
        {
            if (move.Day <= now.Days)
                current = move;
        }

        return current;
    }
}
