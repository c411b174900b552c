namespace TradeTalks.Sim.Runs;

/// <summary>News on its way to a principal.</summary>
/// <param name="Seat">Whom it reaches.</param>
/// <param name="LogOdds">By how much it moves the belief.</param>
/// <param name="Humbling">Share of its height by which it lowers the expectation.</param>
internal readonly record struct PendingNews(int Seat, double LogOdds, double Humbling)
{
    /// <summary>News that can be on its way at a table at the same time.</summary>
    public const int MostOnTheWay = 64;
}
