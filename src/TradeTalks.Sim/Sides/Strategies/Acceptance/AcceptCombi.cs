using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Sides.Strategies.Acceptance;

/// <summary>Accepts what is worth at least the own next proposal, and from a moment on also what is worth as much as was offered of late: AC_combi.</summary>
/// <remarks>
/// At relative time t it looks back over as much time as is left, from t - (1 - t), and takes the best or the mean of what was offered then. GENIUS and NegMAS ship rules of this name that leave the comparison out.
/// </remarks>
/// <param name="me">Its numbers in this replication.</param>
/// <param name="ofBest">Whether the best offer of late counts, else their mean.</param>
public sealed class AcceptCombi(ParameterValues me, bool ofBest) : IAcceptanceRule
{
    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>The moment.</summary>
    public static Parameter From { get; } = AcceptanceTerms.AddTime(Parameters, "Acceptance: combi");

    /// <inheritdoc/>
    public bool Accepts(in BargainView view, in Weighed weighed)
    {
        if (Grain.Reaches(weighed.Offered, weighed.Next))
            return true;
        return view.Public.RelativeTime >= me[From] && Grain.Reaches(weighed.Offered, OfferedOfLate(view));
    }

    /// <summary>What was offered in the time looked back over; the payoff of no agreement where nothing was.</summary>
    private double OfferedOfLate(in BargainView view)
    {
        var since = (2 * view.Public.RelativeTime) - 1;
        var history = view.Public.History;
        var (count, sum, best) = (0, 0.0, double.NegativeInfinity);
        for (var place = history.Length - 1; place >= 0 && Grain.Reaches(view.Public.TimeOf(history[place]), since); place--)
        {
            if (history[place].Seat == view.Seat.Index)
                continue;
            var worth = view.Worth(history[place].Proposal);
            (count, sum, best) = (count + 1, sum + worth, Math.Max(best, worth));
        }

        if (count == 0)
            return view.Seat.Reservation;
        return ofBest ? best : sum / count;
    }
}
