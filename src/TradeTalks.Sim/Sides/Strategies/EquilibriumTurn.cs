using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>One turn of alternating offers with full information, given what the next turn is worth.</summary>
internal readonly struct EquilibriumTurn
{
    private readonly BargainRecord _table;
    private readonly Pie _pie;
    private readonly Waiting _first;
    private readonly Waiting _second;

    /// <summary>A turn after which so many days pass.</summary>
    public EquilibriumTurn(BargainRecord table, double days)
    {
        (_table, _pie) = (table, (Pie)table.Domain);
        (_first, _second) = (Waiting.For(table, 0, days), Waiting.For(table, 1, days));
    }

    /// <summary>What no deal is worth to a seat.</summary>
    public double NoDealOf(int seat) => _table.Terms[seat][TermParameters.NoDeal];

    /// <summary>What the turn brings.</summary>
    /// <param name="proposer">Who proposes.</param>
    /// <param name="responderNext">What the next turn is worth to the responder, who proposes then.</param>
    /// <param name="proposerNext">What it is worth to the proposer, who answers then.</param>
    public EquilibriumStep Solve(int proposer, double responderNext, double proposerNext)
    {
        var responder = 1 - proposer;
        var (refusing, leaves) = Refusing(responder, responderNext);
        var toResponder = Math.Max(0, refusing);
        var agreed = _pie.UnitWorth(proposer) * (_pie.Size - (toResponder / _pie.UnitWorth(responder)));
        var letting = leaves ? NoDealOf(proposer) : WaitingOf(proposer).Of(proposerNext);
        return agreed >= letting && toResponder <= _pie.Best(responder)
            ? new EquilibriumStep(agreed, toResponder, refusing, IsAgreed: true, leaves)
            : new EquilibriumStep(letting, refusing, refusing, IsAgreed: false, leaves);
    }

    /// <summary>What the turn brings where every turn is alike, and how it moves with what proposing is worth.</summary>
    /// <param name="proposer">Who proposes.</param>
    /// <param name="own">What proposing is worth to it, as assumed.</param>
    /// <param name="other">What proposing is worth to the responder, as assumed.</param>
    public (EquilibriumStep Step, double ByOwn, double ByOther) Given(int proposer, double own, double other)
    {
        var responder = 1 - proposer;
        var (answering, walks) = Refusing(proposer, own);
        var step = Solve(proposer, other, Math.Max(0, answering));
        if (step.IsAgreed)
            return (step, 0, step.Leaves || step.Refusing <= 0 ? 0 : -WaitingOf(responder).Factor * _pie.UnitWorth(proposer) / _pie.UnitWorth(responder));
        return (step, step.Leaves || walks || answering <= 0 ? 0 : WaitingOf(proposer).Factor * WaitingOf(proposer).Factor, 0);
    }

    private (double Worth, bool Leaves) Refusing(int seat, double next)
    {
        var waiting = WaitingOf(seat).Of(next);
        var outside = _table.Protocol.MayWalkOut ? _table.Terms[seat][TermParameters.OutsideOption] : double.NegativeInfinity;
        return outside > waiting ? (outside, true) : (waiting, false);
    }

    private Waiting WaitingOf(int seat) => seat == 0 ? _first : _second;
}
