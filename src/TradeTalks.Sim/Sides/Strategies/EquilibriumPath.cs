using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The equilibrium of alternating offers between two sides with full information: what each turn brings.</summary>
public sealed class EquilibriumPath
{
    private const int MostTurns = 1_000_000;
    private const int MostRounds = 200;
    private const double Resolution = 1e-15;

    private EquilibriumStep[] _steps = new EquilibriumStep[2];
    private int _turns;

    /// <summary>What a turn brings.</summary>
    /// <param name="turn">The turn, from 0.</param>
    public EquilibriumStep At(int turn) => _steps[_turns == 0 ? turn % 2 : Math.Min(turn, _turns - 1)];

    /// <summary>Works the equilibrium out.</summary>
    /// <param name="table">What all know.</param>
    public void Solve(BargainRecord table)
    {
        _turns = TurnsOf(table);
        var between = new EquilibriumTurn(table, table.Rules[ProtocolParameters.Gap]);
        if (_turns == 0)
            SolveStationary(table, between);
        else
            SolveBackwards(table, between);
    }

    /// <summary>Becomes an exact copy of another path.</summary>
    public void CopyFrom(EquilibriumPath other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (_steps.Length < other._steps.Length)
            Array.Resize(ref _steps, other._steps.Length);
        other._steps.CopyTo(_steps, 0);
        _turns = other._turns;
    }

    /// <summary>Turns until the last round or the deadline; 0 where there is neither.</summary>
    private static int TurnsOf(BargainRecord table)
    {
        var byTime = table.Protocol.Deadline is null ? MostTurns : 1 + (int)Math.Min(MostTurns, Math.Floor(table.End.Days / table.Rules[ProtocolParameters.Gap]));
        var byCount = table.Protocol.Rounds == 0 ? MostTurns : table.Protocol.Rounds;
        return Math.Min(byTime, byCount) is var turns && turns < MostTurns ? turns : 0;
    }

    private void SolveBackwards(BargainRecord table, in EquilibriumTurn between)
    {
        if (_steps.Length < _turns)
            Array.Resize(ref _steps, _turns);
        var untilEnd = table.Protocol.Rounds == _turns ? 0 : Math.Max(0, table.End.Days - ((_turns - 1) * table.Rules[ProtocolParameters.Gap]));
        var last = new EquilibriumTurn(table, untilEnd);
        var (proposer, responder) = (table.SeatOf(_turns - 1), 1 - table.SeatOf(_turns - 1));
        _steps[_turns - 1] = last.Solve(proposer, last.NoDealOf(responder), last.NoDealOf(proposer));
        for (var turn = _turns - 2; turn >= 0; turn--)
            _steps[turn] = between.Solve(table.SeatOf(turn), _steps[turn + 1].ToProposer, _steps[turn + 1].ToResponder);
    }

    /// <summary>Newton's method on what proposing is worth to both, from the last two turns of a table with an end; since it is linear in pieces it is there after a few steps.</summary>
    private void SolveStationary(BargainRecord table, in EquilibriumTurn between)
    {
        var (opener, other) = (table.SeatOf(0), table.SeatOf(1));
        var last = between.Solve(opener, between.NoDealOf(other), between.NoDealOf(opener));
        var (one, two) = (last.ToProposer, between.Solve(other, last.ToProposer, last.ToResponder).ToProposer);
        for (var round = 0; round < MostRounds; round++)
        {
            var (first, second) = (between.Given(opener, one, two), between.Given(other, two, one));
            (_steps[0], _steps[1]) = (first.Step, second.Step);
            var (gapOne, gapTwo) = (first.Step.ToProposer - one, second.Step.ToProposer - two);
            var (a, b, c, d) = (1 - first.ByOwn, -first.ByOther, -second.ByOther, 1 - second.ByOwn);
            var determinant = (a * d) - (b * c);
            var (moveOne, moveTwo) = (((d * gapOne) - (b * gapTwo)) / determinant, ((a * gapTwo) - (c * gapOne)) / determinant);
            (one, two) = (one + moveOne, two + moveTwo);
            if (Math.Abs(moveOne) + Math.Abs(moveTwo) <= Resolution * (Math.Abs(one) + Math.Abs(two)))
                return;
        }
    }
}

/// <summary>What a turn brings in equilibrium.</summary>
/// <param name="ToProposer">Worth to the side that proposes.</param>
/// <param name="ToResponder">Worth to the side that answers.</param>
/// <param name="Refusing">What refusing is worth to the side that answers: it accepts no less.</param>
/// <param name="IsAgreed">Whether there is agreement; else the proposer prefers to let time pass.</param>
/// <param name="Leaves">Whether the side that answers would leave the table if it refused.</param>
public readonly record struct EquilibriumStep(double ToProposer, double ToResponder, double Refusing, bool IsAgreed, bool Leaves);
