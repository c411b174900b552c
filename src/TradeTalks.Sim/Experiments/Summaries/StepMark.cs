namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>A scheduled tariff step, as figures mark it.</summary>
/// <param name="Due">The date it takes effect unless it is held off.</param>
/// <param name="Label">What steps, in few words, such as "250 bn USD: 25 to 30 %".</param>
public sealed record StepMark(DateOnly Due, string Label)
{
    /// <summary>The side that imposes the tariff; empty if not stated.</summary>
    public string Imposer { get; init; } = "";

    /// <summary>The side whose exports are taxed; empty if not stated.</summary>
    public string Target { get; init; } = "";
}
