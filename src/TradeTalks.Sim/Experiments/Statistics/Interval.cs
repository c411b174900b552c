namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>A range a number is believed to lie in; an end is null where the data set no limit.</summary>
/// <param name="Low">The lower end, in the unit of the number; null if open.</param>
/// <param name="High">The upper end, in the unit of the number; null if open.</param>
public readonly record struct Interval(double? Low, double? High)
{
    /// <summary>The range that says nothing.</summary>
    public static Interval Open => default;

    /// <summary>Whether both ends are known.</summary>
    public bool IsClosed => Low.HasValue && High.HasValue;

    /// <summary>Half the distance between the ends; null if an end is open.</summary>
    public double? HalfWidth => (High - Low) / 2;

    /// <summary>Whether a value lies inside or on an end.</summary>
    public bool Contains(double value) => !(value < Low) && !(value > High);
}
