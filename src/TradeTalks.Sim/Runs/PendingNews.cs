namespace TradeTalks.Sim.Runs;

/// <summary>What news tells of.</summary>
internal enum NewsKind
{
    /// <summary>A leader has spoken.</summary>
    Statement,

    /// <summary>An official has talked.</summary>
    Leak,

    /// <summary>Firms have been blacklisted.</summary>
    Listing,
}

/// <summary>News on its way to a principal.</summary>
/// <param name="Seat">Whom it reaches.</param>
/// <param name="LogOdds">By how much it moves the belief.</param>
/// <param name="Humbling">Share of its height by which it lowers the expectation.</param>
/// <param name="IsAffront">Whether it is resented.</param>
internal readonly record struct PendingNews(int Seat, double LogOdds, double Humbling = 0, bool IsAffront = false)
{
    /// <summary>News that can be on its way at a table at the same time.</summary>
    public const int MostOnTheWay = 64;
}
