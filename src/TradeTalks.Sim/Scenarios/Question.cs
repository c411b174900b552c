namespace TradeTalks.Sim.Scenarios;

/// <summary>A question about the course of the talks that will be, or has been, answered by yes or no. It shapes no result.</summary>
/// <param name="Id">Its name in files.</param>
/// <param name="Text">The question, for people.</param>
/// <param name="Metric">The share of replications in which the answer is yes, as a metric.</param>
public sealed record Question(string Id, string Text, string Metric)
{
    /// <summary>What happened; null as long as it is not known.</summary>
    public bool? Resolved { get; init; }

    /// <summary>Where the answer can be read up.</summary>
    public string? Source { get; init; }
}
