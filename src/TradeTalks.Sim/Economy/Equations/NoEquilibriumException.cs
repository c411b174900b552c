namespace TradeTalks.Sim.Economy.Equations;

/// <summary>No equilibrium was found for a policy; the message names the tariffs.</summary>
public sealed class NoEquilibriumException : Exception
{
    /// <summary>No equilibrium was found.</summary>
    public NoEquilibriumException()
    {
    }

    /// <summary>No equilibrium was found.</summary>
    public NoEquilibriumException(string message)
        : base(message)
    {
    }

    /// <summary>No equilibrium was found.</summary>
    public NoEquilibriumException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
