namespace TradeTalks.Sim.Scenarios;

/// <summary>How often and with which chance a scenario is played unless the command says otherwise.</summary>
/// <param name="Replications">Courses of the talks to play.</param>
/// <param name="Seed">The number all chance comes from.</param>
public sealed record RunSettings(long Replications, ulong Seed);
