using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Concedes one outcome at a time, and only as long as it has proposed no more different outcomes than it has been offered.</summary>
/// <remarks>
/// Outcomes by own worth w1, w2, ...; m different ones sent, n received. While m is at most n and w(m+1) is rational it proposes w(m+1), else again one it has sent, all equally likely. It accepts what is worth at least
/// w(m+1) in the first case, w(m) in the second. Source: de Jonge (2022), IJCAI, 223-229. No parameters.
/// </remarks>
public sealed class Micro : IOfferRule
{
    private int[] _seen = [];
    private int _edition;
    private int _received;
    private int _sent;

    /// <summary>It has none.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <inheritdoc/>
    public bool Listens => true;

    /// <inheritdoc/>
    public bool UsesLuck => true;

    /// <inheritdoc/>
    public void Begin(in BargainView view)
    {
        if (_seen.Length != view.Ranking.Count)
            _seen = new int[view.Ranking.Count];
        _edition++;
        (_received, _sent) = (0, 0);
    }

    /// <inheritdoc/>
    public void Receive(in BargainView view, in Proposal proposal)
    {
        ref var seen = ref _seen[proposal.Outcome];
        if (seen != _edition)
            _received++;
        seen = _edition;
    }

    /// <inheritdoc/>
    public void Next(in BargainView view, ref Proposal proposal) =>
        proposal.Outcome = view.Ranking.OutcomeAt(Concedes(view) || _sent == 0 ? _sent : (int)(view.Luck * _sent));

    /// <inheritdoc/>
    public void Send(in BargainView view, in Proposal proposal)
    {
        if (_sent < view.Ranking.Count && proposal.Outcome == view.Ranking.OutcomeAt(_sent))
            _sent++;
    }

    /// <inheritdoc/>
    public double Threshold(in BargainView view)
    {
        if (_sent > _received)
            return view.Ranking.UtilityAt(_sent - 1);
        return Concedes(view) ? view.Ranking.UtilityAt(_sent) : view.Seat.Reservation;
    }

    /// <inheritdoc/>
    public void CopyFrom(IOfferRule other)
    {
        var same = (Micro)other;
        _seen = (int[])same._seen.Clone();
        (_edition, _received, _sent) = (same._edition, same._received, same._sent);
    }

    /// <summary>Whether it has another rational outcome to propose, and has been offered enough for it.</summary>
    private bool Concedes(in BargainView view) =>
        _sent <= _received && _sent < view.Ranking.Count && view.Ranking.UtilityAt(_sent) >= view.Seat.Reservation;
}
