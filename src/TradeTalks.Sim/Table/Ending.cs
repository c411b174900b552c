namespace TradeTalks.Sim.Table;

/// <summary>What has become of the talks at one table, ordered from good to bad.</summary>
public enum Ending
{
    /// <summary>An agreement in principle on the comprehensive agenda stands.</summary>
    ComprehensiveDeal,

    /// <summary>An agreement in principle on the mini agenda stands.</summary>
    MiniDeal,

    /// <summary>No agreement, talks alive, and at least one scheduled tariff step is being held off.</summary>
    Truce,

    /// <summary>No agreement, talks alive, nothing held off.</summary>
    StillTalking,

    /// <summary>The talks have been broken off and not resumed.</summary>
    Breakdown,
}
