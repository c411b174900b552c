namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>A table of prices is not exact enough; the message tells its error.</summary>
public sealed class PriceTableException : Exception
{
    /// <summary>A table is not exact enough.</summary>
    public PriceTableException()
    {
    }

    /// <summary>A table is not exact enough.</summary>
    public PriceTableException(string message)
        : base(message)
    {
    }

    /// <summary>A table is not exact enough.</summary>
    public PriceTableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
