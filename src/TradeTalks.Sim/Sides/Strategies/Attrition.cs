using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The equilibrium of a standoff: each side gives in at the rate that leaves the other indifferent between giving in now and waiting, and the one whose resolve would outlast the other's reputation may give in at once. Before a deadline both wait for the last moment.</summary>
/// <remarks>Source: Maynard Smith (1974), Journal of Theoretical Biology 47:209, for known stakes; Fearon (1994), American Political Science Review 88:577, for audience costs; Abreu and Gul (2000), Econometrica 68:85, for hardball types; Fanning (2016), Econometrica 84:1131, for deadlines.</remarks>
public sealed class Attrition : IBargainer
{
    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal) => Insistence.Instance.Propose(view, ref proposal);

    /// <inheritdoc/>
    public Reply Answer(in BargainView view) => Insistence.Instance.Answer(view);

    /// <inheritdoc/>
    public double GivesInOn(in BargainView view)
    {
        var resolve = new Resolve(view.Public, view.Seat.Index);
        var years = resolve.GivesInAfter(view.Luck);
        return years < resolve.Deadline ? years * BargainRecord.DaysPerYear : double.IsPositiveInfinity(years) ? years : view.Public.End.Days;
    }
}
