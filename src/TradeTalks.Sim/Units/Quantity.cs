namespace TradeTalks.Sim.Units;

/// <summary>What a number in a scenario measures, which decides how it is written and shown.</summary>
public enum Quantity
{
    /// <summary>A bare number.</summary>
    Number,

    /// <summary>A share, kept as a fraction (0.15), written with a per cent sign (15 %).</summary>
    Share,

    /// <summary>A length of time, kept in days, written 30 d, 2 w or 3 mo (a month is 30.4375 days).</summary>
    Duration,

    /// <summary>Money, kept in billions of US dollars (flows: per year), written 250 bn USD, 900 mn USD or 1.2 tn USD.</summary>
    Money,
}
