namespace TradeTalks.Sim.Experiments;

/// <summary>The first replications of an experiment all failed in the same way, so that going on makes no sense.</summary>
public sealed class ExperimentFailedException : Exception
{
    /// <summary>An experiment that failed.</summary>
    /// <param name="message">What went wrong, and in which replication first.</param>
    public ExperimentFailedException(string message)
        : base(message)
    {
    }

    /// <summary>An experiment that failed for an unknown reason.</summary>
    public ExperimentFailedException()
    {
    }

    /// <summary>An experiment that failed because of another error.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The error.</param>
    public ExperimentFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
