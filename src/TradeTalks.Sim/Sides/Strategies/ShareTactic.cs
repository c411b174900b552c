using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Table.TalksParameters;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Bargains in the talks over tariffs by a share of the gain it demands as time goes by; everything else it leaves to the political agent.</summary>
/// <remarks>The share is of the gain as the side sees it. It accepts what gives it that share at this moment, if the text is ripe, and never walks out of a round.</remarks>
/// <param name="demand">The share demanded when so much of the time to the deadline has run, 0 to 1.</param>
public sealed class ShareTactic(Func<double, double> demand) : IStrategy
{
    /// <summary>A tactic that demands the same share all the time.</summary>
    public static ShareTactic Of(Hardliner hardliner)
    {
        ArgumentNullException.ThrowIfNull(hardliner);
        return new ShareTactic(_ => hardliner.Share);
    }

    /// <inheritdoc/>
    public void Compose(View view, ref Package package)
    {
        var agenda = view.Public.Agenda;
        var aspiration = view.Seat.Disagreement + (DemandOf(view) * view.Surplus(agenda)) + view.Resentment;
        view.Seat.On(agenda).Compose(aspiration, ref package);
    }

    /// <inheritdoc/>
    public void Decide(View view, ref Decision decision)
    {
        if (decision.Kind == DecisionKind.Answer)
            decision.SetFirst(Accepts(view) ? 1 : 0);
        else if (decision.Kind == DecisionKind.Leave)
            decision.SetFirst(0);
        else
            PoliticalAgent.Instance.Decide(view, ref decision);
    }

    /// <summary>A hardball type never comes down from the share it set out to get.</summary>
    private double DemandOf(View view) => view.Seat.IsHardball ? view.Me[SideParameters.DemandedShare] : demand(view.Public.Urgency);

    private bool Accepts(View view)
    {
        var agenda = view.Public.Agenda;
        return view.Public.TextGap <= view.Talks[agenda == Agenda.Mini ? RipenessMini : RipenessComprehensive]
            && TableConduct.ShareOf(view, agenda, view.Public.Offer) >= DemandOf(view);
    }
}
