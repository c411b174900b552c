using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Screening over time between two patient sides: the proposer's demand falls from round to round, the other side accepts as soon as waiting for less does not pay for its type.</summary>
/// <remarks>
/// What agreement is worth to the other side, its best less its reservation value, is taken to be uniform from 0 up. With n rounds left the demand is g_n times the highest value left, and types down to l_n of it accept:
/// c = 1 - d + d g_(n-1), l_n = c / (2 (c - d A_(n-1))), g_n = l_n c, A_n = (1 - l_n) l_n c + d A_(n-1) l_n^2, from g_1 = l_1 = 1/2, A_1 = 1/4; without a last round the limit.
/// The discount in c is that of the side that waits, the one with A that of the proposer. Source: Sobel and Takahashi (1983), Review of Economic Studies 50:411; Stokey (1981); Gul, Sonnenschein and Wilson (1986), Journal of Economic Theory 39:155.
/// </remarks>
public sealed class Skimming : IBargainer
{
    private const int MostSteps = 1_000_000;

    private double[] _demand = new double[1];
    private double[] _cutOff = new double[1];
    private double _discount;
    private double _highest;
    private bool _isEndless;

    /// <inheritdoc/>
    /// <remarks>Both sides work out the same path, whoever proposes.</remarks>
    public void Begin(in BargainView view)
    {
        var table = view.Public;
        var gap = table.Rules[ProtocolParameters.Gap];
        var responder = 1 - table.Protocol.Opener;
        _discount = table.Discount(responder, gap);
        _isEndless = table.Protocol.Rounds == 0;
        _highest = table.Domain.Best(responder) - table.Terms[responder][TermParameters.NoDeal] + table.Priors[responder].Highest;
        Solve(_isEndless ? MostSteps : table.Protocol.Rounds, table.Discount(table.Protocol.Opener, gap));
    }

    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal)
    {
        var pie = (Pie)view.Public.Domain;
        var left = Left(view.Public);
        pie.Give(view.Seat.Index, _demand[left] * _highest / pie.UnitWorth(view.Other), ref proposal);
        _highest *= _cutOff[left];
    }

    /// <inheritdoc/>
    public Reply Answer(in BargainView view)
    {
        var price = view.Best - view.Offered;
        var left = Left(view.Public);
        var next = _isEndless ? _demand[left] : left == 0 ? 0 : _demand[left - 1];
        var cutOff = left == 0 && !_isEndless ? price : price / (1 - _discount + (_discount * next));
        return Reply.If(view.Best - view.Seat.Reservation >= cutOff);
    }

    /// <inheritdoc/>
    public void CopyFrom(IBargainer other)
    {
        var same = (Skimming)other;
        (_demand, _cutOff) = ([.. same._demand], [.. same._cutOff]);
        (_discount, _highest, _isEndless) = (same._discount, same._highest, same._isEndless);
    }

    /// <summary>Rounds left after this one; the last entry of the path where there is no last round.</summary>
    private int Left(BargainRecord table) => _isEndless ? 0 : table.Protocol.Rounds - 1 - table.Round;

    private void Solve(int rounds, double own)
    {
        if (!_isEndless && _demand.Length < rounds)
            (_demand, _cutOff) = (new double[rounds], new double[rounds]);
        var (demand, cutOff, worth) = (0.5, 0.5, 0.25);
        (_demand[0], _cutOff[0]) = (demand, cutOff);
        for (var left = 1; left < rounds; left++)
        {
            var before = demand;
            var patience = 1 - _discount + (_discount * demand);
            cutOff = patience / (2 * (patience - (own * worth)));
            demand = cutOff * patience;
            worth = ((1 - cutOff) * demand) + (own * worth * cutOff * cutOff);
            (_demand[_isEndless ? 0 : left], _cutOff[_isEndless ? 0 : left]) = (demand, cutOff);
            if (_isEndless && Math.Abs(demand - before) <= 1e-16)
                return;
        }
    }
}
