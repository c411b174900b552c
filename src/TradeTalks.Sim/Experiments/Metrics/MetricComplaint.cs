namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>Why a text names no metric.</summary>
/// <param name="Cause">What is wrong, in the user's words, without a full stop.</param>
/// <param name="Remedy">What to write instead; null where there is no advice.</param>
public sealed record MetricComplaint(string Cause, string? Remedy = null)
{
    /// <summary>Whether all is well with the text but its date, which lies outside the scenario.</summary>
    public bool IsOutOfTime { get; init; }

    /// <summary>Cause and remedy in one line.</summary>
    public override string ToString() => Remedy is null ? Cause : $"{Cause}: {Remedy}";
}
