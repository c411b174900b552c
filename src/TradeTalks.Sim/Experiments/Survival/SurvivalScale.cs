namespace TradeTalks.Sim.Experiments.Survival;

/// <summary>On which scale the interval of a survival curve is even to both sides.</summary>
public enum SurvivalScale
{
    /// <summary>On that of log(-log S), the default: it stays inside 0 to 1 by itself.</summary>
    LogLog,

    /// <summary>On that of log S, cut at 1.</summary>
    Log,

    /// <summary>On that of the share itself, cut at 0 and 1.</summary>
    Plain,
}
