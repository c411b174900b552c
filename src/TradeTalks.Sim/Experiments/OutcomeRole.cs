namespace TradeTalks.Sim.Experiments;

/// <summary>What a quantity means to figures and summaries, which find it by this and not by its name.</summary>
public enum OutcomeRole
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>How a table ended.</summary>
    Ending,

    /// <summary>What the talks at a table have brought a party by the last day: USD bn a year, or under a protocol the discounted payoff.</summary>
    Payoff,

    /// <summary>The share of the gain from the deal that stands which went to a party, or of what is divided under a protocol of two.</summary>
    ShareOfGain,

    /// <summary>Purchases pledged in the deal that stands, USD bn a year.</summary>
    Pledged,

    /// <summary>Goods that have fallen due under agreements, USD bn.</summary>
    Due,

    /// <summary>Goods delivered under agreements, USD bn.</summary>
    Delivered,

    /// <summary>The share of the goods due that was delivered.</summary>
    DeliveredShare,

    /// <summary>The average tariff on a flow of trade on the last day; one column for each flow, in their order.</summary>
    FinalTariff,
}
