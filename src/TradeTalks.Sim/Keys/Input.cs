using TradeTalks.Sim.Engine.Distributions;

namespace TradeTalks.Sim.Keys;

/// <summary>How a number of a scenario varies.</summary>
public enum Variation
{
    /// <summary>It is known and always the same.</summary>
    Fixed,

    /// <summary>It is not known: drawn once per replication.</summary>
    Uncertain,

    /// <summary>It is the world's chance: drawn each time it is needed.</summary>
    Chance,
}

/// <summary>A number of a scenario, with what is not known about it.</summary>
/// <param name="Variation">Whether and when it is drawn.</param>
/// <param name="Distribution">What it is drawn from; a constant where it is fixed.</param>
public sealed record Input(Variation Variation, Distribution Distribution)
{
    /// <summary>A number that is known.</summary>
    public static Input Known(double value) => new(Variation.Fixed, Distribution.Constant(value));

    /// <summary>A number that is not known, drawn once per replication.</summary>
    public static Input Uncertain(Distribution distribution) => new(Variation.Uncertain, distribution);

    /// <summary>A number that chance sets anew each time.</summary>
    public static Input EachTime(Distribution distribution) => new(Variation.Chance, distribution);
}
