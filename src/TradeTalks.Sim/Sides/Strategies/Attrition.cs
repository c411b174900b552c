using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The equilibrium of a standoff: each side gives in at the rate that leaves the other indifferent between giving in now and waiting, and the one whose resolve would outlast the other's reputation may give in at once.</summary>
/// <remarks>Source: Maynard Smith (1974), Journal of Theoretical Biology 47:209, for known stakes; Fearon (1994), American Political Science Review 88:577, for audience costs; Abreu and Gul (2000), Econometrica 68:85, for hardball types.</remarks>
public sealed class Attrition : IBargainer
{
    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal) => Insistence.Instance.Propose(view, ref proposal);

    /// <inheritdoc/>
    public Reply Answer(in BargainView view) => Insistence.Instance.Answer(view);

    /// <inheritdoc/>
    /// <remarks>Where the standoff has a deadline, who has not given in by then does so at the last moment.</remarks>
    public double GivesInOn(in BargainView view)
    {
        var day = new Resolve(view.Public, view.Seat.Index).GivesInAfter(view.Luck) * BargainRecord.DaysPerYear;
        return view.Public.Protocol.Deadline is null ? day : Math.Min(day, view.Public.End.Days);
    }
}
